import Foundation

extension ServiceAnswer {
    /// The body as a representation.
    ///
    /// Fields that this release does not know are passed over: a later service may tell more. Anything else that does not
    /// fit is `.unknownAnswer`.
    package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do {
            return try JSONDecoder().decode(type, from: Data(body))
        } catch {
            throw ClientError(
                .unknownAnswer,
                "The answer is not one that this release knows. Check the address, and that both are of one release.",
                cause: error
            )
        }
    }
}
