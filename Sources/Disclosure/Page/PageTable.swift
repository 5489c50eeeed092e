/// A table as it is set on a page: headings, rows and the words around them.
package struct PageTable: Hashable, Sendable {
    /// A figure, with its share where the report takes one.
    package struct Cell: Hashable, Sendable {
        /// The figure in words; nil where it is not shown.
        package let figure: String?
        package let share: String?
    }

    /// A class of the rows, or the total.
    package struct Row: Hashable, Sendable {
        package let heading: String
        package let isTotal: Bool
        package let cells: [Cell]
    }

    /// Rows under a class of a further dimension.
    package struct Group: Hashable, Sendable {
        /// Empty where the table has two dimensions or one.
        package let heading: String
        package let rows: [Row]
    }

    /// Unique on its page.
    package let id: String
    package let caption: String
    /// What was counted, and what percentages are of.
    package let unit: String
    /// The name of the dimension along the rows.
    package let corner: String
    package let columns: [String]
    package let groups: [Group]
    /// What a reader must know, such as a dimension that could not be shown.
    package let notes: [String]
    package let chart: BarChart?
}
