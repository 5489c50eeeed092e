/// The bytes of requests.
enum Request {
    static func get(_ path: String, token: String? = nil) -> [UInt8] {
        Array((line("GET", path) + authorization(token) + "\r\n").utf8)
    }

    static func delete(_ path: String, token: String) -> [UInt8] {
        Array((line("DELETE", path) + authorization(token) + "\r\n").utf8)
    }

    static func post(_ path: String, token: String? = nil, fields: String = "", body: [UInt8]) -> [UInt8] {
        let head =
            line("POST", path) + authorization(token) + fields
            + "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n\r\n"
        return Array(head.utf8) + body
    }

    private static func line(_ method: String, _ path: String) -> String {
        "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
    }

    private static func authorization(_ token: String?) -> String {
        token.map { "Authorization: Bearer \($0)\r\n" } ?? ""
    }
}
