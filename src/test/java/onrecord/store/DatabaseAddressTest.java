package onrecord.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

@DisplayName("The address of a database")
class DatabaseAddressTest {
    private static DatabaseAddress read(String url) {
        return DatabaseAddress.parse(url).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "postgres://ida:sesame@db.example:6432/news, 'db.example:6432', news",
        "postgresql://ida:sesame@db.example/news?sslmode=require, 'db.example', news",
        "postgres://ida:sesame@[::1]:6432/news, '[::1]:6432', news",
        "jdbc:postgresql://db.example:6432/news?user=ida&password=sesame, 'db.example:6432', news",
        "jdbc:postgresql:news?user=ida&password=sesame, 'localhost', news",
        "'jdbc:postgresql://a:1,b:2/news?user=ida&password=sesame', 'a:1,b:2', news",
    })
    @DisplayName("is read in both forms, and printed without user and password")
    void read(String url, String where, String name) {
        assertEquals(
                "The PostgreSQL database \"" + name + "\" at " + where,
                read(url).toString());
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(read(url).jdbc());
        assertEquals("ida", source.getUser());
        assertEquals("sesame", source.getPassword());
        assertFalse(read(url).toString().contains("sesame"));
        assertFalse(source.getUrl().contains("sesame"), "which the driver may log");
    }

    @Test
    @DisplayName("may have any signs in the password")
    void signs() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(
                read("postgres://i%40da:a%40b%3Ac%26d+e%25:f@db.example/news").jdbc());
        assertEquals("i@da", source.getUser());
        assertEquals("a@b:c&d+e%:f", source.getPassword());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "news",
                "mysql://ida:sesame@db.example/news",
                "jdbc:mysql://db.example/news",
                "postgres://db.example",
                "postgres://db.example/",
                "postgres:///news",
                "postgres://ida:100%@db.example/news",
                "postgres://ida:sesame@db.example/news?x=%",
                "postgres://ida:s@same@db.example/news",
                "postgres://ida:sesame@db.example/a%zz",
                "postgres://ida:sesame@db.example/a%00",
                "jdbc:postgresql://db.example/a%z?password=sesame",
                "jdbc:postgresql:a%?password=sesame",
                "jdbc:postgresql://ida:sesame@db.example/news",
                "jdbc:postgresql://db.example/news?password=%",
                "jdbc:postgresql://db.example:5432",
                "jdbc:postgresql://db.example:many/news",
            })
    @DisplayName("is none when it is something else")
    void none(String url) {
        assertEquals(Optional.empty(), DatabaseAddress.parse(url));
    }
}
