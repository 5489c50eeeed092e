import GRDB

/// Every change of the file's form, in order.
///
/// One that was released is never edited and never taken away.
enum Migrations {
    static let migrator: DatabaseMigrator = {
        var migrator = DatabaseMigrator()
        migrator.registerMigration(M0001FirstBureau.name) { db in
            try db.execute(sql: M0001FirstBureau.statements)
        }
        migrator.registerMigration(M0002Reminders.name) { db in
            try db.execute(sql: M0002Reminders.statements)
        }
        migrator.registerMigration(M0003Calendars.name) { db in
            try db.execute(sql: M0003Calendars.statements)
        }
        migrator.registerMigration(M0004Conflicts.name) { db in
            try db.execute(sql: M0004Conflicts.statements)
        }
        migrator.registerMigration(M0005Away.name) { db in
            try db.execute(sql: M0005Away.statements)
        }
        migrator.registerMigration(M0006Mail.name) { db in
            try db.execute(sql: M0006Mail.statements)
        }
        migrator.registerMigration(M0007Releases.name) { db in
            try db.execute(sql: M0007Releases.statements)
        }
        migrator.registerMigration(M0008Erasures.name) { db in
            try db.execute(sql: M0008Erasures.statements)
        }
        return migrator
    }()
}
