extension OfficeError.Code {
    /// The image ends before its end.
    static let deskImageCut = Self(rawValue: "desk-image-cut")
    /// Bytes of the image were altered, or parts of two images put together.
    static let deskImageAltered = Self(rawValue: "desk-image-altered")
    /// The image is another person's.
    static let deskImageForeign = Self(rawValue: "desk-image-foreign")
    /// The image was not made with the owner's present key: forged, or from before a change of keys.
    static let deskImageUnsigned = Self(rawValue: "desk-image-unsigned")
    /// The image was made by another release; nothing is wrong with it.
    static let deskImageOutdated = Self(rawValue: "desk-image-outdated")
    /// The image cannot be read, or is no regular file of its owner with mode 0600.
    static let deskImageUnreadable = Self(rawValue: "desk-image-unreadable")

    /// Whether this refuses an image, which is then made anew.
    package var isImageRefusal: Bool {
        let refusals: Set<Self> = [
            .deskImageCut, .deskImageAltered, .deskImageForeign, .deskImageUnsigned, .deskImageOutdated,
            .deskImageUnreadable,
        ]
        return refusals.contains(self)
    }
}
