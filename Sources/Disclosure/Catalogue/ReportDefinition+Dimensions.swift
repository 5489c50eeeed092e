extension ReportDefinition {
    /// Every dimension of the statistical record that the report needs: those it counts by, and those that cut a population
    /// or tell a class.
    package var countedDimensions: Set<String> {
        var names: Set<String> = []
        for version in versions {
            for dimension in version.dimensions.values {
                names.formUnion([dimension.source].compactMap(\.self))
                let classes = (dimension.classes ?? []) + (dimension.ladder ?? []).flatMap(\.self)
                names.formUnion(classes.flatMap(\.conditions).flatMap(\.dimensions))
            }
            names.formUnion(version.populations.values.flatMap(\.conditions).flatMap(\.dimensions))
            names.formUnion(version.structuralZeros.flatMap(\.keys))
        }
        return names
    }
}
