using System.Text;
using System.Text.Json;
using CsCheck;

namespace Relations.Dossiers.Tests;

public sealed class CsvTests
{
    static readonly Gen<Dossier> Dossiers = Gen.Select(
        Generated.Header,
        Generated.Records,
        (header, records) => new Dossier(header, null, new MemoryFiles(), [.. records], [], ReadLimits.Default)
    );

    [Fact]
    public void What_is_written_as_CSV_reads_back_as_it_was()
    {
        var held = 0;
        Dossiers.Sample(
            dossier =>
            {
                if (CsvFolder.WhyNot(dossier) is not null)
                {
                    return;
                }

                Interlocked.Increment(ref held);
                var read = OtherLanguages.Read(Written(dossier));
                Assert.Empty(read.Problems);
                Assert.Equal(dossier.Header, read.Header);
                Assert.Equal(Sorted(dossier), Sorted(read));
            },
            iter: 200
        );
        Assert.True(held > 50, FormattableString.Invariant($"only {held} dossiers were tried"));
    }

    [Fact]
    public void A_language_that_is_none_is_reported_once_at_its_header()
    {
        var read = OtherLanguages.Read(new MemoryFiles().With("people.csv", "id,names.xx\na,A\nb,B\n"));
        var problem = Assert.Single(read.Problems, problem => problem.Field is null);
        Assert.Equal("xx is not an ISO 639 language code, such as en", problem.Message);
        Assert.Equal("1:4", problem.Place.At);
        Assert.Equal("A", read.Of(Person.Shape)[0].Names?.Find("xx"));
    }

    [Fact]
    public void A_header_of_a_table_that_collections_share_is_reported_once()
    {
        var read = OtherLanguages.Read(
            new MemoryFiles()
                .With("people.csv", "id,names\na,A\n")
                .With("events.csv", "id,names\nb,B\n")
                .With("citations.csv", "record,collection,no,source,reading,foo\n")
        );
        Assert.Equal("citations has no column foo", Assert.Single(read.Problems).Message);
    }

    [Fact]
    public void A_file_of_CSV_holds_the_collection_that_it_is_named_after()
    {
        var read = Read("people.csv", "id,names.en,names.tr,born\nenvoy,\"An, envoy\",Elçi,1874-05-01\n");
        Assert.Empty(read.Problems);
        var person = read.Of(Person.Shape)[0];
        Assert.Equal(("An, envoy", "Elçi"), (person.Names?.Find("en"), person.Names?.Find("tr")));
        Assert.Equal("1874-05-01", person.Born?.Text);
    }

    [Theory]
    [InlineData("id,names,nots\nx,y,z\n", "1:10:4 Person has no column nots")]
    [InlineData("id;names\nx;y\nz;\n", "3:1:1 Person needs the field names")]
    [InlineData("id,names,rank\nx,\"two\nlines\",prefered\n", "3:8:8 unknown rank: prefered")]
    [InlineData("id,names\nx,\"y\n", "2:1:1 not CSV")]
    [InlineData("id,names\nx,An, envoy\n", "2:6:6 a row of 3 fields under a header of 2 fields")]
    [InlineData("id,names,note\nx,y\n", "2:1:1 a row of 2 fields under a header of 3 fields")]
    [InlineData(
        "id,names,\nx,y,\nz,w,city\nv,u,city\n",
        "3:5:4 city is in a column of Person without a header, which is not read"
    )]
    [InlineData(
        "id,names,note\na,A,\"first note\nb,B,y\nc,C,z\nd,D,last\"\ne,E,w\n",
        "2:5:11 a field over 4 lines, of which 3 look like rows of their own"
    )]
    [InlineData("id,names,note\na,\"A,x\nb,B\",y\n", "2:3:4 a field over 2 lines, of which 1 look")]
    [InlineData("id;names;note\na;\"A;x\nb;B\";y\n", "2:3:4 a field over 2 lines, of which 1 look")]
    [InlineData("id\tnames\na\t\"A\nb\tB\"\n", "2:3:2 a field over 2 lines, of which 1 look")]
    [InlineData("names\nx\ny\n", "1:1:5 Person has no column id here, and its rows are not read")]
    public void What_is_wrong_in_CSV_is_found_at_its_place(string text, string expected)
    {
        var problem = Assert.Single(Read("people.csv", text).Problems);
        var span = problem.Place.Span;
        var found = FormattableString.Invariant($"{span.Line}:{span.Column}:{span.Length} {problem.Message}");
        Assert.StartsWith(expected, found, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_reader_of_CSV_finds_is_said_in_the_words_of_the_language()
    {
        var problem = Assert.Single(Read("people.csv", "id,names\nx,\"y\n").Problems);
        Assert.Equal(
            "not CSV: Malformed CSV in record 2 (line 2): a quoted field that is never closed (byte offset 14)",
            problem.Message
        );
        Assert.Equal(
            "CSV değil: 2. kayıtta (2. satır) bozuk CSV: kapatılmayan tırnaklı alan (bayt konumu 14)",
            problem.Text.In(Language.Turkish)
        );
    }

    [Theory]
    [InlineData("id,names,note\na,A,\"He came, saw, and left.\nlater, however, he returned\n\nTwo, three\"\n")]
    [InlineData("id,names,note\na,A,\"one,two\nthree\"\n")]
    [InlineData("id,names,note\na,\"Ana\nMaria\",x\n")]
    [InlineData("id,note,names\na,\"first\nsecond, \"\"third\"\", fourth\",A\n")]
    public void Prose_over_several_lines_is_no_finding(string text) => Assert.Empty(Read("people.csv", text).Problems);

    [Fact]
    public void What_is_found_while_a_row_is_read_is_about_its_own_record()
    {
        var read = Read("people.csv", "id,names,\na,A,lost\nb,B,,more\nc,,\n\nd,D,,more\n");
        Assert.Equal(
            [("a", 2, 0), ("b", 3, 1), ("c", 4, 2), ("d", 6, 3)],
            read.Problems.Select(problem => (problem.Record, problem.Place.Span.Line, problem.Ordinal))
        );
    }

    [Fact]
    public void What_is_found_about_an_item_of_a_list_is_about_the_record_that_has_it()
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With("citations.csv", "record,collection,no,source,reading\nenvoy,people,zero,page,stated\n");
        Assert.Equal("envoy", Assert.Single(OtherLanguages.Read(files).Problems).Record);
    }

    [Fact]
    public void A_line_of_NDJSON_that_is_not_UTF8_is_about_its_own_record()
    {
        byte[] bytes = [.. "{\"id\":\"a\",\"names\":\"A\"}\n{\"id\":\"b\",\"names\":\""u8, 0xFF, .. "\"}\n"u8];
        var read = OtherLanguages.Read(Files().With("people.ndjson", bytes));
        Assert.Equal("b", Assert.Single(read.Problems).Record);
    }

    [Theory]
    [InlineData("people.csv", "id,names\na,A\nb,\"B\n")]
    [InlineData("people.ndjson", "{\"id\":\"a\",\"names\":\"A\"}\nB\n")]
    public void What_stands_before_a_break_is_read(string path, string text)
    {
        var read = Read(path, text);
        Assert.Equal(ProblemKind.Unreadable, Assert.Single(read.Problems).Kind);
        Assert.Equal("a", Assert.Single(read.Records).Id);
    }

    [Fact]
    public void A_table_of_very_many_columns_is_read_in_little_time()
    {
        var headers = string.Join(',', Enumerable.Range(0, 200_000).Select(i => FormattableString.Invariant($"c{i}")));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var read = Read("people.csv", $"id,names,{headers}\na,A,{headers}\n");
        Assert.Equal("a", Assert.Single(read.Records).Id);
        Assert.Equal(1001, read.Problems.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed}");
    }

    [Theory]
    [InlineData("40,4", "expected a number with a decimal point, found 40,4", "write 40.4")]
    [InlineData("north", "expected a number, found north", null)]
    public void A_number_with_a_decimal_comma_is_offered_with_a_point(string text, string message, string? help)
    {
        var read = Read("places.csv", $"id;names;coordinates.latitude;coordinates.longitude\np;P;{text};4\n");
        var problem = read.Problems[0];
        Assert.Equal((message, help), (problem.Message, problem.Help));
    }

    [Fact]
    public void A_cell_is_changed_where_lines_end_with_carriage_returns()
    {
        var read = Read("people.csv", "id;names;note;born\ra;A;n, with comma;1950-1-4\rb;B;;1951\r");
        Assert.Equal(["1950-1-4", "1951"], read.Of(Person.Shape).Select(person => person.Born?.Text));
        var spot = new FieldRef(read.Of(Person.Shape)[0], "born");
        var at = new RecordLocator(read).Find([spot])[spot].Span;
        Assert.Equal((2, 19, 8), (at.Line, at.Column, at.Length));
        using var content = new MemoryStream();
        read.Files.Open("people.csv").Content!.CopyTo(content);
        var changed = CsvCells.Apply(content.ToArray(), [new(at, "born", "1950-01-04")]);
        Assert.Equal(
            "id;names;note;born\ra;A;n, with comma;1950-01-04\rb;B;;1951\r",
            Encoding.UTF8.GetString(changed!)
        );
    }

    [Theory]
    [InlineData("people.csv")]
    [InlineData("people.yaml")]
    [InlineData("people.ndjson")]
    [InlineData("citations.csv")]
    public void An_empty_file_is_a_warning(string path)
    {
        var problem = Assert.Single(Read(path, "").Problems);
        Assert.Equal((true, path), (problem.IsWarning, problem.Place.File));
    }

    [Fact]
    public void A_row_of_a_list_with_a_field_too_much_is_found_once()
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With("citations.csv", "record,collection,no,source,reading\nenvoy,people,1,page,stated,\n");
        var problem = Assert.Single(OtherLanguages.Read(files).Problems);
        Assert.Equal(("citations.csv", 2), (problem.Place.File, problem.Place.Span.Line));
    }

    [Fact]
    public void A_column_of_a_list_without_a_header_is_found_once_whatever_files_it_is_read_with()
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With("events.csv", "id,names,dates\nfair,A fair,1991\n")
            .With(
                "citations.csv",
                "record,collection,no,source,reading,\nenvoy,people,1,page,stated,\nfair,events,1,page,stated,said\n"
            );
        var problem = Assert.Single(OtherLanguages.Read(files).Problems);
        Assert.Equal(("citations.csv", "3:27"), (problem.Place.File, problem.Place.At));
    }

    [Theory]
    [InlineData("1", "1", "two rows have the place 1 in the list of envoy")]
    [InlineData("0", "1", "expected the place in a list, from 1, found 0")]
    [InlineData("1", "2.5", "a row of citations at 2.5, and record envoy in people has no such list within an item")]
    public void A_place_in_a_list_that_is_none_is_found_at_its_cell(string first, string second, string expected)
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With(
                "citations.csv",
                $"record,collection,no,source,reading\nenvoy,people,{first},page,stated\nenvoy,people,{second},page,stated\n"
            );
        var problem = Assert.Single(OtherLanguages.Read(files).Problems);
        Assert.Equal((expected, 14), (problem.Message, problem.Place.Span.Column));
    }

    [Fact]
    public void An_item_of_a_list_is_found_in_its_own_file_also_by_the_locator()
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With("citations.csv", "record,collection,no,source,quote,reading\nenvoy,people,1,page,said,statd\n");
        var read = OtherLanguages.Read(files);
        var problem = Assert.Single(read.Problems);
        Assert.Equal(("citations.csv", "2:26"), (problem.Place.File, problem.Place.At));
        var spot = new FieldRef(read.Of(Person.Shape)[0], "citations[0].quote");
        Assert.Equal(("citations.csv", "2:21"), At(new RecordLocator(read).Find([spot])[spot]));
    }

    [Fact]
    public void An_item_without_a_record_and_a_file_without_a_collection_are_found()
    {
        var files = Files()
            .With("people.csv", "id,names\nenvoy,An envoy\n")
            .With("peple.csv", "id\n")
            .With("citations.csv", "record,collection,no,source,reading\nx,people,1,p,stated\ny,events,1,p,stated\n");
        var read = OtherLanguages.Read(files);
        Assert.Equal(
            ["citations.csv 3:3", "people citations.csv 2:1", "peple.csv 1:1"],
            read.Problems.Select(p =>
                (p.Message.Contains("in people", StringComparison.Ordinal) ? "people " : "")
                + $"{p.Place.File} {p.Place.At}"
            )
        );
    }

    [Fact]
    public void Text_that_looks_like_a_formula_is_escaped_when_asked_for()
    {
        var read = Read("people.csv", "id,names\nx,=1+1\n");
        Assert.DoesNotContain("'=1+1", Text(Written(read), "people.csv"), StringComparison.Ordinal);
        Assert.Contains("'=1+1", Text(Written(read, isSafe: true), "people.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1+2", "'-1+2")]
    [InlineData("- item", "'- item")]
    [InlineData("+90 312 292 10 00", "'+90 312 292 10 00")]
    [InlineData("@a", "'@a")]
    [InlineData("-3.5", "-3.5")]
    [InlineData("+1", "+1")]
    [InlineData("a-b", "a-b")]
    [InlineData("－5", "'－5")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("＠x", "'＠x")]
    [InlineData("﹦1", "'﹦1")]
    [InlineData(" =1", "' =1")]
    [InlineData("\u00A0=1", "'\u00A0=1")]
    [InlineData("\u200B\uFEFF=1", "'\u200B\uFEFF=1")]
    [InlineData("\u0001=1", "'\u0001=1")]
    [InlineData(" -3.5", " -3.5")]
    [InlineData(" a =1", " a =1")]
    public void Numbers_are_no_formulas(string text, string written)
    {
        var read = Read("people.csv", $"id,names\nx,{text}\n");
        Assert.StartsWith(
            $"id,names,born,died,note,rank\nx,{written},",
            Text(Written(read, isSafe: true), "people.csv")
        );
    }

    [Theory]
    [InlineData("\n=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("\n\t ＝1+1")]
    [InlineData("\t1")]
    public void A_formula_after_line_breaks_is_one(string text)
    {
        var read = Read("people.csv", $"id,names\nx,\"{text}\"\n");
        Assert.Contains("'" + text, Text(Written(read, isSafe: true), "people.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Coordinates_are_read_back_from_CSV_that_is_safe_for_spreadsheets()
    {
        var read = Read("places.csv", "id,names,coordinates.latitude,coordinates.longitude\np,P,-3.5,-4\n");
        var again = OtherLanguages.Read(Written(read, isSafe: true));
        Assert.Empty(again.Problems);
        Assert.Equal(read.Of(Place.Shape), again.Of(Place.Shape));
    }

    [Fact]
    public void The_package_describes_each_column_of_each_file()
    {
        var read = Read("people.csv", "id,names\nx,y\n");
        using var package = JsonDocument.Parse(Text(Written(read), "datapackage.json"));
        var resource = package.RootElement.GetProperty("resources")[0];
        Assert.Equal("people.csv", resource.GetProperty("path").GetString());
        var names = resource.GetProperty("schema").GetProperty("fields").EnumerateArray();
        Assert.Equal(
            Text(Written(read), "people.csv").Split('\n')[0].Split(','),
            names.Select(field => field.GetProperty("name").GetString())
        );
    }

    [Fact]
    public void The_package_says_in_which_dialect_its_tables_are_written()
    {
        using var package = JsonDocument.Parse(
            Text(Written(Read("people.csv", "id,names\nx,y\n")), "datapackage.json")
        );
        var dialect = package.RootElement.GetProperty("resources")[0].GetProperty("dialect");
        Assert.Equal(
            """{"delimiter":",","lineTerminator":"\n","quoteChar":"\u0022","doubleQuote":true,"skipInitialSpace":false,"header":true}""",
            JsonSerializer.Serialize(dialect)
        );
    }

    [Fact]
    public void Where_there_is_nothing_to_describe_no_package_is_written() =>
        Assert.Equal(
            ["dossier.yaml"],
            CsvFolder.Files(OtherLanguages.Read(Files()), [], false).Select(file => file.Path)
        );

    [Fact]
    public void A_line_of_NDJSON_is_a_record_and_what_is_wrong_in_it_is_found_at_its_place()
    {
        var read = Read(
            "people.ndjson",
            "{\"id\":\"a\",\"names\":\"A\"}\n\n{\"id\":\"b\",\"names\":\"B\",\"rank\":\"prefered\"}\r\n"
        );
        Assert.Equal(["a", "b"], read.Records.Select(record => record.Id));
        Assert.Equal("3:30", Assert.Single(read.Problems).Place.At);
        var spot = new FieldRef(read.Records[1], "names");
        Assert.Equal("3:19", new RecordLocator(read).Find([spot])[spot].At);
    }

    [Fact]
    public void A_broken_line_of_NDJSON_is_found_at_its_line()
    {
        var read = Read("people.ndjson", "{\"id\":\"a\",\"names\":\"A\"}\n{\"id\":\"b\"\n");
        var problem = Assert.Single(read.Problems);
        Assert.Equal((ProblemKind.Unreadable, 2), (problem.Kind, problem.Place.Span.Line));
        Assert.Equal("a", read.Records[0].Id);
    }

    [Fact]
    public void Anything_is_read_or_reported() =>
        Gen.String[Gen.Char["id,names\n\r\";\t{}:[]\0é"], 0, 80]
            .Sample(
                text =>
                {
                    var files = Files()
                        .With("people.csv", text)
                        .With("citations.csv", "record,collection,no\n" + text)
                        .With("people.ndjson", text);
                    var read = OtherLanguages.Read(files);
                    _ = new RecordLocator(read).Find(read.Records.Select(record => new FieldRef(record, "names")));
                    Assert.All(read.Problems, p => Assert.True(p.Place.Span is { Line: > 0, Column: > 0 }));
                },
                iter: 500
            );

    static (string, string) At(SourceLocation place) => (place.File, place.At);

    static MemoryFiles Files() => new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: T\n");

    static Dossier Read(string path, string text) => OtherLanguages.Read(Files().With(path, text));

    static MemoryFiles Written(Dossier dossier, bool isSafe = false)
    {
        var files = new MemoryFiles();
        foreach (var (path, write) in CsvFolder.Files(dossier, NamedFile.Of(dossier), isSafe))
        {
            using var output = new MemoryStream();
            write(output);
            files.With(path, output.ToArray());
        }

        return files;
    }

    static string Text(MemoryFiles files, string path)
    {
        using var reader = new StreamReader(files.Open(path).Content!, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    static Record[] Sorted(Dossier dossier) =>
        [.. dossier.Records.OrderBy(record => record.Id, StringComparer.Ordinal)];
}
