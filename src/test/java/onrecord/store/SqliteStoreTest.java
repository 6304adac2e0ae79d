package onrecord.store;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@DisplayName("In a store in an SQLite file,")
@Execution(ExecutionMode.CONCURRENT)
class SqliteStoreTest {
    @Nested
    @DisplayName("settings")
    class KeptSettings extends SettingsContract {
        KeptSettings() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("unanswered questions")
    class KeptUnanswered extends UnansweredContract {
        KeptUnanswered() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("reports")
    class KeptReports extends ReportsContract {
        KeptReports() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("the tally")
    class KeptTally extends TallyContract {
        KeptTally() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("questions under a daily limit")
    class KeptDailyQuestions extends DailyQuestionsContract {
        KeptDailyQuestions() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("libraries")
    class KeptLibraries extends LibrariesContract {
        KeptLibraries() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("articles")
    class KeptArticles extends ArticlesContract {
        KeptArticles() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("changes of articles")
    class KeptArticleChanges extends ArticleChangesContract {
        KeptArticleChanges() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("feeds")
    class KeptFeeds extends FeedsContract {
        KeptFeeds() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("privacy")
    class KeptPrivacy extends PrivacyContract {
        KeptPrivacy() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("the wall between servers")
    class Wall extends WallContract {
        Wall() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("of changes")
    class Together extends TogetherContract {
        Together() {
            super(Store::open);
        }
    }

    @Nested
    @DisplayName("backups")
    class Backups extends BackupContract {
        Backups() {
            super(Store::open);
        }

        @Override
        Backup backup() {
            return Backup.of(folder());
        }
    }
}
