using System.Text.Json;

namespace Relations.Cli.Tests;

public sealed class DateTests : IDisposable
{
    readonly Tool tool = new();

    [Fact]
    public void A_date_is_explained()
    {
        var run = tool.Run("date", "2017-10-30/2017-11-02");
        Assert.Equal(
            """
            2017-10-30/2017-11-02
              kind       interval, level 0
              starts     on 2017-10-30
              ends       on 2017-11-02
              en         30 October – 2 November 2017
              tr         30 Ekim – 2 Kasım 2017
              az         30 oktyabr – 2 noyabr 2017-ci il
              fr         du 30 octobre au 2 novembre 2017

            """,
            run.Output
        );
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("1992/..", "  ends       open")]
    [InlineData("1991/", "  ends       unknown")]
    [InlineData("?1984", "  canonical  1984?")]
    [InlineData("-0044", "  en         45 BCE")]
    [InlineData("1960", "  day        from 1960-01-01 to 1960-12-31")]
    [InlineData("Y17E200", "  day        not told: open at both sides, or in a year of more than 64 bits")]
    [InlineData("[..1944]", "  day        1944-12-31 or earlier")]
    public void What_a_date_says_has_a_line(string text, string line)
    {
        var run = tool.Run("date", text);
        Assert.Equal(0, run.Status);
        Assert.Contains(line, run.Output.Split('\n'));
    }

    [Fact]
    public void What_is_no_date_is_shown_with_its_place_and_what_was_meant()
    {
        var run = tool.Run("date", "9-10 July 2017");
        Assert.Equal(
            """
            error[whitespace]: This is a date in words; EDTF has digits and signs only.
              9-10 July 2017
                  ^
            help: 2017-07-09/2017-07-10 is 9–10 July 2017

            """,
            run.Output
        );
        Assert.Equal((1, ""), (run.Status, run.Error));
    }

    [Fact]
    public void A_date_of_another_calendar_is_shown_in_the_Gregorian_one()
    {
        var run = tool.Run("date", "1325-03-31", "--calendar", "rumi");
        Assert.Contains("  gregorian  1909-04-13", run.Output.Split('\n'));
        Assert.Equal(0, run.Status);
    }

    [Theory]
    [InlineData("relations: date needs a TEXT; see relations date --help", "date")]
    [InlineData("relations: there is no calendar rumy; did you mean rumi?", "date", "1325", "--calendar", "rumy")]
    public void Wrong_usage_ends_with_2(string message, params string[] args)
    {
        var run = tool.Run(args);
        Assert.Equal((2, "", message + "\n"), (run.Status, run.Output, run.Error));
    }

    [Fact]
    public void Each_line_gets_an_object_in_a_line()
    {
        using var reader = new Tool { Input = "1991/..\n9 Kasım 1991\n\n1960\t1961\n1960\tx" };
        var run = reader.Run("date", "--format", "ndjson");
        Assert.Equal(
            """
            {"input":"1991/..","valid":true,"level":1,"kind":"interval","earliest":"1991-01-01","latest":null,"start":"finite","end":"open","hint":null,"suggest":null}
            {"input":"9 Kasım 1991","valid":false,"level":null,"kind":null,"earliest":null,"latest":null,"start":null,"end":null,"hint":"whitespace","suggest":"1991-11-09"}
            {"input":"","valid":false,"level":null,"kind":null,"earliest":null,"latest":null,"start":null,"end":null,"hint":"empty","suggest":null}
            {"a":"1960","b":"1961","before":"yes","after":"no","overlap":"no","within":"no","hint":null}
            {"a":"1960","b":"x","before":null,"after":null,"overlap":null,"within":null,"hint":"character"}

            """,
            run.Output
        );
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Every_row_of_the_table_of_dates_is_answered_right()
    {
        var rows = Table("vectors.json").Where(row => !row.GetProperty("input").GetString()!.Contains('\n')).ToList();
        Assert.Equal(1456, rows.Count);
        var answers = Answers(rows.Select(row => row.GetProperty("input").GetString()!));
        foreach (var (row, answer) in rows.Zip(answers))
        {
            foreach (var name in (string[])["input", "valid", "level", "kind", "earliest", "latest", "hint"])
                Assert.Equal(Value(row, name), Value(answer, name));
            if (Value(row, "suggest") is { } suggestion)
                Assert.Equal(suggestion, Value(answer, "suggest"));
            if (row.GetProperty("valid").GetBoolean())
            {
                Assert.Equal(End(row, "start"), Value(answer, "start"));
                Assert.Equal(End(row, "end"), Value(answer, "end"));
            }
        }
    }

    [Fact]
    public void Every_row_of_the_table_of_order_is_answered_right()
    {
        var rows = Table("order.json");
        Assert.Equal(1498, rows.Count);
        var answers = Answers(rows.Select(row => Value(row, "a") + "\t" + Value(row, "b")));
        foreach (var (row, answer) in rows.Zip(answers))
        {
            foreach (var name in (string[])["a", "b", "before", "after", "overlap", "within"])
                Assert.Equal(Value(row, name), Value(answer, name));
        }
    }

    public void Dispose() => tool.Dispose();

    static List<JsonElement> Answers(IEnumerable<string> lines)
    {
        using var reader = new Tool { Input = string.Join('\n', lines) };
        var run = reader.Run("date", "--format", "ndjson");
        Assert.Equal(0, run.Status);
        return [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
    }

    static List<JsonElement> Table(string name) =>
        [
            .. JsonDocument
                .Parse(File.ReadAllText(Repository.PathOf("tests", "Relations.Edtf.Tests", "Data", name)))
                .RootElement.GetProperty("rows")
                .EnumerateArray(),
        ];

    static string? Value(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : null;

    static string End(JsonElement row, string name) =>
        Value(row, name) is null or "date" ? "finite" : Value(row, name)!;
}
