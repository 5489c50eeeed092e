package import Sealing

/// How a desk came to be opened, and what did not agree with its image.
package struct DeskOpening: Sendable, Equatable {
    /// Where the rows came from.
    package enum Origin: Sendable, Equatable {
        /// From the sealed image, and caught up: the desk is complete.
        case fromImage
        /// From nothing: rows arrive, the newest first, while `Desk.build()` runs.
        case building
    }

    package let origin: Origin
    /// What somebody should look into; empty where everything agreed.
    package let reports: [DeskReport]

    package init(origin: Origin, reports: [DeskReport] = []) {
        self.origin = origin
        self.reports = reports
    }
}

/// Something found while a desk was opened, caught up or built; never carries content of a case.
package enum DeskReport: Sendable, Hashable {
    /// The image was refused and is made anew; the code of `OfficeError` says why.
    case imageRefused(OfficeError.Code)
    /// The store's order of writes ends before the place the image was true for: the store is from before.
    case storeWentBack
    /// A case of the image is gone from the store.
    case vanished(Identifier)
    /// A case stands at an earlier version than the image remembers.
    case wentBack(Identifier)
    /// A case stands at the version the image remembers, but its newest event is another one.
    case exchanged(Identifier)
    /// A case did not open; the code of the error, where it is one of the office, says why. It is missing from the desk.
    case unreadable(Identifier, OfficeError.Code?)
}
