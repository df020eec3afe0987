using System.Text;
using static System.FormattableString;

namespace Relations.Import.Tests.Sources;

public sealed class JsonTests
{
    const string Query = """
        {
          "head": { "vars": ["person", "date"] },
          "results": {
            "bindings": [
              { "person": { "type": "uri", "value": "Q1" }, "date": { "value": "1992-01-14" } },
              { "person": { "type": "uri", "value": "Q2" } }
            ]
          }
        }
        """;

    [Theory]
    [InlineData("/results/bindings")]
    [InlineData("$.results.bindings[*]")]
    [InlineData("$..bindings[*]")]
    [InlineData("$['results']['bindings'][*]")]
    [InlineData("results.bindings")]
    public void Records_are_chosen_by_pointer_or_path(string records)
    {
        var read = Foreign.Read("query.json", Query, new() { Records = records });
        Assert.Equal(["5:45 Q1", "6:45 Q2"], read.At("/person/value"));
        Assert.Equal(["1992-01-14"], read.Texts("$.date.value"));
        Assert.Equal(["Q1", "Q2"], read.Texts("person.value"));
        Assert.Equal(["2:22 /head/vars stands outside of the records and is not read (2 values)"], read.Said);
    }

    [Fact]
    public void What_is_no_record_is_told()
    {
        var read = Foreign.Read("a.ndjson", "{\"a\": 1}\n[]\n\nnull\n{}\n \n{\"a\": 2}\n\n");
        Assert.Equal(2, read.Records.Count);
        Assert.Equal(
            [
                "2:1 no value stands here, and no record is read",
                "4:1 no value stands here, and no record is read",
                "5:1 no value stands here, and no record is read",
                "3:1 2 empty lines between the records",
            ],
            read.Said
        );
        Assert.Equal(
            ["1:11 no value stands here, and no record is read"],
            Foreign.Read("a.json", "[{\"a\": 1}, null]").Said.Select(said => said.Replace("1:12", "1:11"))
        );
    }

    [Fact]
    public void The_items_of_the_outermost_array_are_records_or_the_value_itself()
    {
        Assert.Equal(["1:8 1", "2:7 2"], Foreign.Read("a.json", "[{\"a\": 1},\n{\"a\": 2}]").At("a"));
        Assert.Equal(["1:7 1"], Foreign.Read("a.json", "{\"a\": 1}").At("a"));
    }

    [Fact]
    public void Values_within_arrays_are_found_without_indexes()
    {
        var read = Foreign.Read("a.json", """[{"v": [{"n": "x"}, {"n": "y"}], "k": [1, true, null]}]""");
        Assert.Equal(["x", "y"], read.Texts("/v/n"));
        Assert.Equal(["y"], read.Texts("$.v[1].n"));
        Assert.Equal(["/v/n", "/v/n", "/k", "/k"], read.Records[0].Leaves().Select(value => value.GenericPath));
        Assert.Equal(
            ["x", "y"],
            read.Records[0].Children(new("v")).SelectMany(child => child.Select(new("n"))).Select(value => value.Text)
        );
        Assert.Equal(
            [ForeignKind.Number, ForeignKind.Boolean, ForeignKind.Null],
            read.Records[0].Select(new("k")).Select(value => value.Kind)
        );
    }

    [Fact]
    public void A_broken_end_leaves_the_records_before_it()
    {
        var read = Foreign.Read("a.json", "[{\"a\": 1},\n {\"a\": 2},\n {\"a\" 3}]");
        Assert.Equal(["1", "2"], read.Texts("a"));
        Assert.Equal(["3:7 the JSON is broken here, and nothing after it is read"], read.Faults);
    }

    [Fact]
    public void A_broken_line_of_NDJSON_does_not_stop_the_next()
    {
        var read = Foreign.Read("a.ndjson", "{\"a\": 1}\n{\"a\": }\n\n{\"a\": 3}");
        Assert.Equal(["1:7 1", "4:7 3"], read.At("a"));
        var fault = Assert.Single(read.Faults);
        Assert.StartsWith("2:7 the line is not JSON: ", fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_refused() =>
        Assert.Contains(
            "nested too deep",
            Assert.Single(Foreign.Read("a.json", new string('[', 100_000)).Faults),
            StringComparison.Ordinal
        );

    [Fact]
    public void UTF_16_is_read() =>
        Assert.Equal(["1:8 Bakı"], Foreign.Read("a.json", Encoding.Unicode.GetBytes("{\"a\" : \"Bakı\"}")).At("a"));

    [Fact]
    public void A_record_over_the_edge_of_the_buffer_keeps_its_place()
    {
        var text =
            "[" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => Invariant($"\n{{\"n\": \"é{i}\"}}"))) + "]";
        var read = Foreign.Read("a.json", text);
        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => Invariant($"{i + 2}:7 é{i}")), read.At("n"));
    }
}
