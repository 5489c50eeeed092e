extension QueryString {
    /// The value of a parameter that stands there once; nil where it does not stand there.
    package subscript(name: String) -> String? {
        items.first { $0.name == name }?.value
    }

    /// The query with a parameter set, or taken away.
    package func setting(_ name: String, to value: String?) -> QueryString {
        QueryString(items.filter { $0.name != name } + (value.map { [Item(name, $0)] } ?? []))
    }
}
