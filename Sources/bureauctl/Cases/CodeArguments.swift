import ArgumentParser
import BureauContract
import CaseWorkflow
import DiscriminationLaw

// Codes and days as they stand on a command line.
extension Phase: ExpressibleByArgument {}
extension Ground: ExpressibleByArgument {}
extension Form: ExpressibleByArgument {}
extension SocietalArea: ExpressibleByArgument {}
extension RespondentKind: ExpressibleByArgument {}
extension ContactChannel: ExpressibleByArgument {}
extension Finding: ExpressibleByArgument {}
extension ActionKind: ExpressibleByArgument {}
extension ClosureCode: ExpressibleByArgument {}
extension ToldHow: ExpressibleByArgument {}
extension RetentionClass: ExpressibleByArgument {}
extension Payment: ExpressibleByArgument {}
extension PartyRole: ExpressibleByArgument {}
extension Sector: ExpressibleByArgument {}
extension ProtectionLevel: ExpressibleByArgument {}
extension Sex: ExpressibleByArgument {}
extension AgeBand: ExpressibleByArgument {}
extension Letter: ExpressibleByArgument {}

extension Day: ExpressibleByArgument {
    /// Reads the day as it is written everywhere.
    public init?(argument: String) { self.init(text: argument) }
}

extension ApproximateDay: ExpressibleByArgument {
    /// Reads the day as it is written everywhere.
    public init?(argument: String) { self.init(text: argument) }
}

extension CommandKind: ExpressibleByArgument {
    /// Reads the name of a command that people give to a case that exists.
    public init?(argument: String) {
        guard let kind = Routes.commandKinds.first(where: { $0.rawValue == argument }) else { return nil }
        self = kind
    }

    /// The names of these commands.
    public static var allValueStrings: [String] { Routes.commandKinds.map(\.rawValue) }
}
