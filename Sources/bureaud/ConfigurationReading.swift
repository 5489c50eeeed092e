import Configuration
import Foundation

/// A configuration that cannot be used: one sentence that names the key.
struct ConfigurationFault: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}

/// Reads keys with their defaults and ranges.
struct ConfigurationReading {
    let reader: ConfigReader
    let present: Set<String>
    /// The keys whose value is null.
    let absent: Set<String>
    /// The values of keys that are a list, or whose inner names the operator chooses.
    let open: [String: Any]
    /// The configuration file, besides which paths are found.
    let file: String

    /// The path that a key names, found from the folder of the configuration file; nothing where it is empty.
    func path(_ key: String) throws -> String? {
        let path = try string(key, default: "")
        guard !path.isEmpty else { return nil }
        guard !path.hasPrefix("/") else { return path }
        return URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent(path).path
    }

    func required(_ key: String) throws -> String {
        do {
            return try reader.requiredString(forKey: ConfigKey(key))
        } catch {
            throw ConfigurationFault("\(key) is missing or no text.")
        }
    }

    func string(_ key: String, default value: String) throws -> String {
        do {
            return try present.contains(key) ? reader.requiredString(forKey: ConfigKey(key)) : value
        } catch {
            throw ConfigurationFault("\(key) is no text.")
        }
    }

    /// Text that may be left empty.
    func words(_ key: String) throws -> String? {
        let text = try string(key, default: "")
        guard text.unicodeScalars.count <= 2000 else {
            throw ConfigurationFault("\(key) is longer than 2000 characters.")
        }
        return text.isEmpty ? nil : text
    }

    func bool(_ key: String, default value: Bool) throws -> Bool {
        do {
            return try present.contains(key) ? reader.requiredBool(forKey: ConfigKey(key)) : value
        } catch {
            throw ConfigurationFault("\(key) is neither true nor false.")
        }
    }

    /// A whole number; nothing where the file says null.
    func optionalInt(_ key: String, default value: Int?, in range: ClosedRange<Int>) throws -> Int? {
        if absent.contains(key) { return nil }
        guard present.contains(key) else { return value }
        return try int(key, default: 0, in: range)
    }

    func int(_ key: String, default value: Int, in range: ClosedRange<Int>) throws -> Int {
        let number: Int
        do {
            number = try present.contains(key) ? reader.requiredInt(forKey: ConfigKey(key)) : value
        } catch {
            throw ConfigurationFault("\(key) is no whole number.")
        }
        guard range.contains(number) else {
            throw ConfigurationFault("\(key) is \(number); it must lie in \(range.lowerBound)...\(range.upperBound).")
        }
        return number
    }
}
