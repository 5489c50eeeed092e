import BureauContract

/// Where the daemon is reached.
package enum ServiceAddress: Sendable, Hashable, CustomStringConvertible {
    /// A Unix domain socket on this machine.
    case unixSocket(path: String)
    /// `http://host:port` or `https://host:port`, without a path.
    case url(String)

    /// Reads `http://…`, `https://…`, or the path of a socket; nil for anything else.
    package init?(text: String) {
        if text.hasPrefix("/") {
            self = .unixSocket(path: text)
        } else if text.hasPrefix("http://") || text.hasPrefix("https://") {
            let address = text.hasSuffix("/") ? String(text.dropLast()) : text
            let host = address.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2)
            guard host.count == 1, let host = host.first, !host.isEmpty, !host.contains("@") else { return nil }
            self = .url(address)
        } else {
            return nil
        }
    }

    package var description: String {
        switch self {
        case .unixSocket(let path): path
        case .url(let text): text
        }
    }

    /// The URL of a request target, as AsyncHTTPClient takes it.
    func url(target: String) -> String {
        switch self {
        case .unixSocket(let path): "http+unix://" + QueryString.encoded(path) + target
        case .url(let text): text + target
        }
    }
}
