using System.Text.Json;

namespace Relations.Tests;

public class VectorTests
{
    [Fact]
    public void The_table_is_whole() => Assert.Equal(1457, Rows.Vectors.Count);

    [Fact]
    public void Every_row_is_valid_or_invalid_as_the_table_says() =>
        AssertRows(row =>
            row.GetProperty("valid").GetBoolean() == EdtfPattern.Level2.TryParse(row.Text("input"), out _)
                ? null
                : "validity"
        );

    [Fact]
    public void Every_valid_row_has_its_level_and_kind() =>
        AssertValid(
            (row, value) =>
                row.GetProperty("level").GetInt32() != value.Level ? "level"
                : row.Text("kind") != KindOf(value) ? KindOf(value)
                : null
        );

    [Fact]
    public void Levels_admit_what_they_have() =>
        AssertValid(
            (row, value) =>
                EdtfPattern.Level0.TryParse(value.Text, out _) == (value.Level == 0)
                && EdtfPattern.Level1.TryParse(value.Text, out _) == (value.Level <= 1)
                    ? null
                    : "pattern"
        );

    [Fact]
    public void Every_valid_row_has_its_exact_bounds_and_ends() =>
        AssertValid(
            (row, value) =>
            {
                var bounds = value.Bounds;
                var found = $"{bounds.Earliest}|{bounds.Latest}|{bounds.Start}|{bounds.End}";
                var expected = $"{row.Text("earliest")}|{row.Text("latest")}|{EndOf(row, "start")}|{EndOf(row, "end")}";
                return found == expected ? null : $"{found}, not {expected}";
            }
        );

    [Fact]
    public void Every_end_of_an_interval_and_member_of_a_set_has_its_bounds() =>
        AssertValid(
            (row, value) =>
            {
                var expected = new List<string?>();
                if (row.TryGetProperty("ends", out var ends))
                    expected.AddRange(ends.EnumerateObject().Select(end => Span(end.Value)));
                if (row.TryGetProperty("members", out var members))
                    expected.AddRange(members.EnumerateArray().Select(member => member.Text("type") + Span(member)));
                return expected.SequenceEqual(PartsOf(value)) ? null : string.Join(' ', PartsOf(value));
            }
        );

    [Fact]
    public void Location_neutral_seasons_have_the_envelope_of_the_table() =>
        AssertValid(
            (row, value) =>
            {
                if (!row.TryGetProperty("altBounds", out var alternatives))
                    return null;
                var expected = alternatives.GetProperty("location-neutral");
                var bounds = value.BoundsUnder(new EdtfPolicy { Seasons = SeasonReading.LocationNeutral });
                return $"{bounds.Earliest}" == expected[0].GetString() && $"{bounds.Latest}" == expected[1].GetString()
                    ? null
                    : $"{bounds}";
            }
        );

    [Fact]
    public void Every_invalid_row_has_its_hint_and_suggestion() =>
        AssertRows(row =>
        {
            if (EdtfPattern.Level2.TryParse(row.Text("input"), out _, out var failure))
                return null;
            if (failure.Hint != row.Text("hint"))
                return $"{failure.Hint}, not {row.Text("hint")}";
            return row.Text("suggest") is { } suggestion && suggestion != failure.Suggestion
                ? $"{failure.Suggestion}, not {suggestion}"
                : null;
        });

    [Fact]
    public void Every_suggestion_is_valid_and_every_place_inside_the_text() =>
        AssertRows(row =>
        {
            var text = row.Text("input")!;
            if (EdtfPattern.Level2.TryParse(text, out _, out var failure))
                return null;
            if (failure.Position < 0 || failure.Length < 0 || failure.Position + failure.Length > text.Length)
                return "place";
            return failure.Suggestion is null || EdtfPattern.Level2.TryParse(failure.Suggestion, out _)
                ? null
                : failure.Suggestion;
        });

    [Fact]
    public void Whether_the_bounds_fit_NodaTime_is_as_the_table_says() =>
        AssertValid(
            (row, value) =>
            {
                EdtfDay?[] days = [value.Bounds.Earliest, value.Bounds.Latest];
                var fits =
                    value is not EdtfYear { Value: null }
                    && days.All(day => day is null || day.Value.TryToLocalDate(out _));
                return fits == row.GetProperty("fitsNodaTimeLocalDate").GetBoolean() ? null : $"fits {fits}";
            }
        );

    static void AssertValid(Func<JsonElement, Edtf, string?> check) =>
        AssertRows(row => EdtfPattern.Level2.TryParse(row.Text("input"), out var value) ? check(row, value) : null);

    static void AssertRows(Func<JsonElement, string?> check)
    {
        var wrong = Rows
            .Vectors.Select(row => (Input: row.Text("input"), Fault: check(row)))
            .Where(row => row.Fault is not null)
            .ToList();
        Assert.True(
            wrong.Count == 0,
            $"{wrong.Count} rows:\n" + string.Join('\n', wrong.Take(60).Select(row => $"{row.Input}: {row.Fault}"))
        );
    }

    static string KindOf(Edtf value) =>
        value switch
        {
            EdtfDate => "date",
            EdtfDateTime => "datetime",
            EdtfSeason => "season",
            EdtfYear => "year",
            EdtfInterval => "interval",
            EdtfSet set => set.IsOneOf ? "one-of" : "all-of",
            _ => "",
        };

    static EdtfEnd EndOf(JsonElement row, string name) =>
        row.Text(name) switch
        {
            "open" => EdtfEnd.Open,
            "unknown" => EdtfEnd.Unknown,
            _ => EdtfEnd.Finite,
        };

    static string Span(JsonElement part) => $"{part.Text("earliest")}|{part.Text("latest")}";

    static IEnumerable<string?> PartsOf(Edtf value)
    {
        if (value is EdtfInterval interval)
        {
            foreach (var end in new[] { interval.Start, interval.End }.OfType<Edtf>())
                yield return $"{end.Bounds.Earliest}|{end.Bounds.Latest}";
        }
        foreach (var member in (value as EdtfSet)?.Members ?? [])
        {
            var type =
                member.IsSingle ? "single"
                : member.First is null ? "on-or-before"
                : member.Last is null ? "on-or-after"
                : "range";
            yield return $"{type}{member.Earliest}|{member.Latest}";
        }
    }
}
