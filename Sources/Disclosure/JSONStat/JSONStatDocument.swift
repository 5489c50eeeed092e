/// A JSON-stat 2.0 text: one dataset, or a collection with its datasets inside.
///
/// Keeps the whole text, so that a release can carry over all but the counts.
package struct JSONStatDocument: Sendable {
    private var root: JSONNode
    private let isCollection: Bool

    /// Reads the bytes; refuses what is not a JSON-stat 2.0 dataset or a collection of embedded datasets.
    package init(_ bytes: [UInt8]) throws(DisclosureError) {
        root = try JSONNode(reading: bytes)
        guard root["version"]?.text == "2.0" else {
            throw DisclosureError(
                .malformed,
                "The file is not JSON-stat 2.0: its version is missing or another.",
                "Filen är inte JSON-stat 2.0: dess version saknas eller är en annan."
            )
        }
        switch root["class"]?.text {
        case "dataset":
            isCollection = false
        case "collection":
            isCollection = true
            guard let items = root["link"]?["item"]?.items, !items.isEmpty,
                items.allSatisfy({ $0["class"]?.text == "dataset" && $0["id"] != nil })
            else {
                throw DisclosureError(
                    .malformed,
                    "A collection must hold its datasets itself, under link.item.",
                    "En samling ska själv innehålla sina datamängder, under link.item."
                )
            }
        default:
            throw DisclosureError(
                .malformed,
                "The file is neither a JSON-stat dataset nor a collection.",
                "Filen är varken en datamängd eller en samling i JSON-stat."
            )
        }
    }

    /// The datasets, in their order.
    var datasets: [JSONNode] {
        isCollection ? root["link"]?["item"]?.items ?? [] : [root]
    }

    /// The text with other datasets in the place of its own.
    func replacing(datasets: [JSONNode]) -> [UInt8] {
        guard isCollection else { return datasets[0].bytes }
        var root = root
        root["link"]?["item"] = .array(datasets)
        return root.bytes
    }
}
