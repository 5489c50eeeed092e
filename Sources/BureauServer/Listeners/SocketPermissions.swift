import Foundation

/// Opens a Unix socket to the group that may use the service.
enum SocketPermissions {
    static let mode: mode_t = 0o660
    static let groupName = "bureau"

    /// Sets mode and group of a socket that was just bound.
    ///
    /// Until then it has the mode that the umask leaves, which lets nobody in but its owner.
    /// - Returns: false where the mode could not be set; a group that does not exist, or to which the owner does not
    ///   belong, leaves the socket to its owner's own group.
    static func open(path: String) -> Bool {
        if let group = getgrnam(groupName) {
            _ = chown(path, uid_t.max, group.pointee.gr_gid)
        }
        return chmod(path, mode) == 0
    }
}
