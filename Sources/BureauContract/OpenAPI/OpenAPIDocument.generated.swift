extension OpenAPIDocument {
    package static let json = "{}"
}
