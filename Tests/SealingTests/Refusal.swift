import Sealing

/// The code with which `body` is refused; nil when it is not refused at all.
func refusal<Result>(_ body: () throws -> Result) -> SealingError.Code? {
    do {
        _ = try body()
        return nil
    } catch let error as SealingError {
        return error.code
    } catch {
        return SealingError.Code(rawValue: "another error: \(error)")
    }
}
