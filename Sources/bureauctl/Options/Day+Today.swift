import BureauOffice
import CaseWorkflow
import DiscriminationLaw

extension Day {
    /// The Swedish day on which the program runs.
    static var today: Day { OfficeClock.system.now().day }
}
