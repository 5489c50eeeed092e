import DiscriminationLaw
import BureauContract
import Hummingbird

import NIOCore

/// What is known of a request beside the request: where it came in, and in which language to answer.
struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// Set from `Accept-Language` before anything else happens.
    var language: Language = .swedish
    /// What has been read of the body.
    let body = BodyState()
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }

    /// Whether the request came in on the Unix socket: from somebody on the machine, in the group that may use it.
    var isFromMachine: Bool { channel.localAddress?.protocol == .unix }

    /// The address that limits are counted by: an IPv4 address, the first half of an IPv6 address, or the machine
    /// itself.
    var clientAddress: String {
        switch channel.remoteAddress {
        case .v4(let address): address.host.isEmpty ? (channel.remoteAddress?.ipAddress ?? "") : address.host
        case .v6: Self.network(of: channel.remoteAddress?.ipAddress ?? "")
        default: "machine"
        }
    }

    // One household or office has a /64, and with it more addresses than can be counted.
    private static func network(of address: String) -> String {
        let groups = address.split(separator: ":", omittingEmptySubsequences: false)
        guard let gap = groups.firstIndex(where: \.isEmpty), gap < 4 else {
            return groups.prefix(4).joined(separator: ":")
        }
        return groups.prefix(gap).joined(separator: ":") + "::"
    }
}
