/// Where the server listens.
package struct ListenerConfiguration: Sendable {
    /// A place to listen at.
    package enum Place: Sendable, Hashable {
        /// A host name or address, and a port; port 0 takes a free one.
        case network(host: String, port: Int)
        /// A Unix domain socket: mode 0660, and the group `bureau` where the machine has it.
        ///
        /// A file that lies at this path is removed without a word: the lock on the data folder must be held before.
        case unixSocket(path: String)
    }

    package var places: [Place]
    package var limits: ServerLimits

    package init(places: [Place], limits: ServerLimits = ServerLimits()) {
        self.places = places
        self.limits = limits
    }
}
