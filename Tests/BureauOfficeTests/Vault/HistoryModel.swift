import CaseWorkflow

/// What should be: who has which keys, and to which keys each case is sealed, without any key.
///
/// Keys are numbers. Kept beside the service by the same history, it says what each person must be able to open.
struct HistoryModel: Sendable {
    enum Holder: Hashable, Sendable {
        case key(Int)
        case generation(Int)
    }

    struct PutAside: Sendable {
        let keys: [Int]
        /// In which role and by which generation the keys were certified; nil where they were not.
        let certified: Certified?
        let passphrase: String

        struct Certified: Equatable, Sendable {
            let role: Role
            let generation: Int
        }
    }

    struct Person: Sendable {
        var role: Role
        var isActive = true
        var isClosed = false
        var isCertified = false
        /// The current key first.
        var keys: [Int]
        var everCertified: Set<Int> = []
        var putAside: PutAside?
        /// Generations of the supervisors' key, and the key each is sealed to.
        var shares: [Int: Int] = [:]
        /// Every passphrase the person ever had, the present one last.
        var passphrases: [String]

        var works: Bool { isActive && isCertified }
        var openShares: Set<Int> {
            guard isActive, role == .supervisor else { return [] }
            return Set(shares.filter { keys.contains($0.value) }.keys)
        }
        var opening: Set<Holder> {
            isActive ? Set(keys.map(Holder.key)).union(openShares.map(Holder.generation)) : []
        }
    }

    struct Case: Sendable {
        let registrant: String
        var assignees: [String] = []
        var everAssigned = false
        var wall: [String]?
        var epoch = 1
        var wraps: Set<Holder> = []

        var people: Set<String> { Set(wall ?? (everAssigned ? assignees : [registrant])) }
        var supervisors: Bool { wall == nil }
    }

    /// What stands in a copy of the file, without what opens it.
    struct Copy: Sendable {
        let bundles: [String: Set<Int>]
        let shares: [String: [Int: Int]]
        let cases: [Case]
    }

    var people: [String: Person] = [:]
    var cases: [Case] = []
    var newest = 1
    var isGenerationDue = false
    private var lastKey = 0

    mutating func freshKey() -> Int {
        lastKey += 1
        return lastKey
    }

    // MARK: Questions

    func opens(_ name: String, _ number: Int) -> Bool {
        !(people[name]?.opening ?? []).isDisjoint(with: cases[number].wraps)
    }

    /// Whether this person may write to the case.
    func mayWrite(_ name: String, _ number: Int) -> Bool {
        guard let person = people[name], person.works else { return false }
        let one = cases[number]
        let holds = one.people.contains(name) || one.supervisors && person.role == .supervisor
        return holds && opens(name, number)
    }

    /// Whether a case or the supervisors' key would be lost with this person.
    func isLastHolder(_ name: String) -> Bool {
        guard let person = people[name] else { return false }
        let others = people.filter { $0.key != name && $0.value.works }.values
        if person.role == .supervisor, person.isCertified || person.shares[newest] != nil,
            !others.contains(where: { $0.role == .supervisor && $0.shares[newest] != nil })
        {
            return true
        }
        let own = person.everCertified.union(person.keys.prefix(1))
        return cases.contains { one in
            let held = one.wraps.contains { if case .key(let key) = $0 { own.contains(key) } else { false } }
            let heldByOthers = one.wraps.contains { wrap in
                switch wrap {
                case .generation: true
                case .key(let key): others.contains { $0.keys.first == key }
                }
            }
            return held && !heldByOthers
        }
    }

    var copy: Copy {
        Copy(
            bundles: people.mapValues { Set($0.keys).union($0.putAside?.keys ?? []) },
            shares: people.mapValues(\.shares),
            cases: cases
        )
    }

    /// The newest epoch of a case that somebody opens who has these copies; zero for none.
    static func newestOpened(_ name: String, _ number: Int, in copies: [Copy]) -> Int {
        let keys = copies.reduce(into: Set<Int>()) { $0.formUnion($1.bundles[name] ?? []) }
        var opening = Set(keys.map(Holder.key))
        for copy in copies {
            for (generation, key) in copy.shares[name] ?? [:] where keys.contains(key) {
                opening.insert(.generation(generation))
            }
        }
        return copies.compactMap { copy in
            guard copy.cases.indices.contains(number) else { return nil }
            return copy.cases[number].wraps.isDisjoint(with: opening) ? nil : copy.cases[number].epoch
        }.max() ?? 0
    }

    // MARK: What happens

    /// A write to a case: a new epoch where somebody lost it or a key that has a wrap should have none any more.
    mutating func write(_ number: Int, renewing: Bool = false, _ change: (inout Case) -> Void = { _ in }) {
        let before = cases[number]
        change(&cases[number])
        let after = cases[number]
        let wanted = wantedHolders(of: after)
        let loses = before.supervisors && !after.supervisors || !before.people.isSubset(of: after.people)
        if loses || renewing || !before.wraps.isSubset(of: wanted) {
            cases[number].epoch += 1
            cases[number].wraps = wanted
        } else {
            cases[number].wraps.formUnion(wanted)
        }
    }

    func wantedHolders(of one: Case) -> Set<Holder> {
        var wanted: Set<Holder> = one.supervisors ? [.generation(newest)] : []
        for name in one.people {
            if let person = people[name], person.works, let key = person.keys.first { wanted.insert(.key(key)) }
        }
        return wanted
    }

    mutating func register(by name: String, wall: [String]?) {
        var one = Case(registrant: name, wall: wall)
        one.wraps = wantedHolders(of: one)
        cases.append(one)
    }

    mutating func certify(_ name: String, by certifier: String) {
        let shares = people[certifier]?.openShares ?? []
        people[name]?.isCertified = true
        people[name]?.putAside = nil
        guard let person = people[name], let key = person.keys.first else { return }
        people[name]?.everCertified.insert(key)
        if person.role == .supervisor {
            for generation in shares { people[name]?.shares[generation] = key }
        }
    }

    /// The next generation, sealed to every certified supervisor but one.
    mutating func beginGeneration(without leaving: String? = nil) {
        newest += 1
        isGenerationDue = false
        for (name, person) in people where name != leaving && person.works && person.role == .supervisor {
            people[name]?.shares[newest] = person.keys[0]
        }
    }

    /// Takes the supervisors' key from somebody; the next generation begins now or is due.
    mutating func leaveSupervisors(_ name: String, begins: Bool) {
        guard people[name]?.shares.isEmpty == false else { return }
        people[name]?.shares = [:]
        if begins { beginGeneration(without: name) } else { isGenerationDue = true }
    }
}
