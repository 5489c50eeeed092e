import GRDB
import CSQLite
