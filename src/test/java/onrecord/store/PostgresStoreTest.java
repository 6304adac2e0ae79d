package onrecord.store;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@DisplayName("In a store in PostgreSQL,")
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("PostgreSQL")
class PostgresStoreTest {
    @Nested
    @DisplayName("settings")
    class KeptSettings extends SettingsContract {
        KeptSettings() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("unanswered questions")
    class KeptUnanswered extends UnansweredContract {
        KeptUnanswered() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("reports")
    class KeptReports extends ReportsContract {
        KeptReports() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("the tally")
    class KeptTally extends TallyContract {
        KeptTally() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("questions under a daily limit")
    class KeptDailyQuestions extends DailyQuestionsContract {
        KeptDailyQuestions() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("libraries")
    class KeptLibraries extends LibrariesContract {
        KeptLibraries() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("articles")
    class KeptArticles extends ArticlesContract {
        KeptArticles() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("changes of articles")
    class KeptArticleChanges extends ArticleChangesContract {
        KeptArticleChanges() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("feeds")
    class KeptFeeds extends FeedsContract {
        KeptFeeds() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("privacy")
    class KeptPrivacy extends PrivacyContract {
        KeptPrivacy() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("the wall between servers")
    class Wall extends WallContract {
        Wall() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("of changes")
    class Together extends TogetherContract {
        Together() {
            super(OwnPostgres::open);
        }
    }

    @Nested
    @DisplayName("backups")
    class Backups extends BackupContract {
        Backups() {
            super(OwnPostgres::open);
        }

        @Override
        Backup backup() {
            return Backup.of(OwnPostgres.get().database(folder()));
        }
    }
}
