namespace Relations.Import.Tests;

/// <summary>What is wrong with a mapping is found at its own line, with the nearest word that there is.</summary>
public sealed class BrokenMappingTests
{
    const string Nothing = "no file is read, since the mapping is broken (mend what is found in the mapping)";

    const string Rest = """
        inputs:
          files: v.csv
          make:
            collection: visits
            id: "{id}"
        """;

    public static TheoryData<string, string> Faults =>
        new()
        {
            { "- 1", "1:1: the file holds no mapping" },
            { "mapping: 2\n" + Rest, "1:10: mappings of version 2 cannot be read; this tool reads version 1" },
            { "mapping: 1", "1:1: mapping needs a member inputs" },
            { "mapping: 1\nspaces: colapse\n" + Rest, "2:9: there is no word colapse here (did you mean collapse?)" },
            {
                "mapping: 1\n" + Rest + "\n  delimiter: \"\\n\"",
                "7:14: the delimiter and the quotation mark are two different"
            },
            {
                "mapping: 1\n" + Rest + "\n  delimiter: ';'\n  quote: ';'",
                "7:14: the delimiter and the quotation mark are"
            },
            { "mapping: 1\nlookup: {}\n" + Rest, "2:1: mapping has no member lookup (did you mean lookups?)" },
            { Map("colection: visits"), "4:9: make has no member colection (did you mean collection?)" },
            { Map("collection: visit"), "4:21: there is no collection visit (did you mean visits?)" },
            { Field("dats: when"), "7:7: Visit has no field dats (did you mean dates?)" },
            { Field("dates: [a, b]"), "7:7: the field dates holds one value, and a list is given" },
            {
                Field("visitors: who"),
                "7:17: the field visitors holds objects; say under fields what is in them: person, office, status"
            },
            { Field("kind: { map: kinds }"), "7:20: values has no kinds" },
            { Field("kind: { from: k, match: \"(\" }"), "7:31: ( is not a regular expression" },
            {
                Field("note: { from: k, replace: { pattern: \"(?<a>.)(.)\", with: \"$$9 $2 ${a} ${nogroup}\" } }"),
                "7:64: the pattern (?<a>.)(.) has no group nogroup"
            },
            { Field("dates: { from: d, date: dd.MM.yy }"), "7:31: dd.MM.yy is not a pattern of dates" },
            {
                Field("dates: { from: d, date: { patterns: edtf, calendar: julien } }"),
                "7:59: there is no calendar julien (did you mean julian?)"
            },
            { Field("note: { form: n }"), "7:15: value has no member form (did you mean from?)" },
            { Field("note: { from: n, constant: x }"), "7:15: a value with two sources, from and constant" },
            { Field("note: { slug: true }"), "7:15: a value without a source" },
            { Field("note: { template: \"\" }"), "7:25: expected text, found nothing" },
            { Field("note: { from: place, match: \"\" }"), "7:35: expected text, found nothing" },
            { Field("note: { first: [] }"), "7:15: the list is empty" },
            { Field("dates: { interval: {} }"), "7:16: interval needs a member start or end" },
            { Field("note: $nothing"), "7:13: $nothing is not defined above" },
            {
                Field("note: { template: \"{a\" }"),
                "7:25: a brace or bracket of the template is not closed, or closes nothing"
            },
            {
                Field("visitors: [{ fields: { person: { record: people } } }]"),
                "7:48: no target above is named people"
            },
            { Field("kind: { from: k, when: { all: [] } }"), "7:32: a condition that asks nothing" },
        };

    static string Map(string target) => $"mapping: 1\ninputs:\n  - make:\n      - {target}\n        id: \"{{id}}\"";

    static string Field(string field) =>
        $"mapping: 1\ninputs:\n  make:\n    collection: visits\n    id: \"{{id}}\"\n    fields:\n      {field}";

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_of_a_mapping_is_found_at_its_line(string mapping, string expected)
    {
        var found = Imported.Found(Imported.By(mapping, ("v.csv", "id\n1\n"))).ToList();
        Assert.StartsWith($"mapping.yaml:{expected}", found[0], StringComparison.Ordinal);
        Assert.Equal($"mapping.yaml:1:1: {Nothing}", found[^1]);
    }
}
