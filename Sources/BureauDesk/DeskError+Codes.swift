extension DeskError.Code {
    /// The folder of letter templates, or a file in it, cannot be read.
    package static let unreadableTemplates = DeskError.Code(rawValue: "unreadable-templates")
    /// A letter template is faulty; the message names file and place of every fault.
    package static let faultyTemplates = DeskError.Code(rawValue: "faulty-templates")
}
