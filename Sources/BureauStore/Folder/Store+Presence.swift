extension Store {
    /// Refuses a folder without a bureau, as `.notCreated`; whether what is there can be opened is asked later.
    package static func checkPresence(in folder: String) throws {
        let dataFolder = DataFolder(path: folder)
        guard try FileStatus(of: folder) != nil, try dataFolder.hasDatabase() else {
            throw StoreError(.notCreated, "There is no bureau in \(folder). Make one with bureauctl init.")
        }
    }
}
