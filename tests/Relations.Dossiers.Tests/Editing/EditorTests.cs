using System.Text;

namespace Relations.Dossiers.Tests;

public sealed class EditorTests
{
    [Fact]
    public void A_scalar_keeps_its_quotes_and_everything_around_it()
    {
        var text = "# top\r\nvisits:\r\n  -   id:  a   # who\r\n      dates:   'old'    # when\r\n      to: TUR\r\n";
        Assert.Equal(text.Replace("'old'", "'199X'", StringComparison.Ordinal), Replaced(text, "dates", "199X"));
        Assert.Equal(text.Replace("'old'", "'it''s'", StringComparison.Ordinal), Replaced(text, "dates", "it's"));
    }

    [Theory]
    [InlineData("- { id: a, dates: 199u }", "199X", "- { id: a, dates: 199X }")]
    [InlineData("- { id: a, dates: 199u }", "{1992,1993}", "- { id: a, dates: \"{1992,1993}\" }")]
    [InlineData("- { id: a, dates: \"199u\" }", "199X", "- { id: a, dates: \"199X\" }")]
    [InlineData(
        "- id: a\n  dates: { edtf: 199u, written: the nineties }",
        "199X",
        "- id: a\n  dates: { edtf: 199X, written: the nineties }"
    )]
    [InlineData("- id: a\n  dates: >-\n    199u\n  to: TUR", "199X", "- id: a\n  dates: 199X\n  to: TUR")]
    public void A_date_is_replaced_in_every_style(string record, string text, string expected) =>
        Assert.Equal("visits:\n" + expected + "\n", Replaced("visits:\n" + record + "\n", "dates", text));

    [Fact]
    public void Characters_of_two_units_and_a_byte_order_mark_do_not_shift_the_place()
    {
        var text = "\uFEFFvisits: # 🏛🏛\n  - { id: 🏛, dates: 199u }\n";
        Assert.Equal(text.Replace("199u", "199X", StringComparison.Ordinal), Replaced(text, "dates", "199X"));
    }

    [Fact]
    public void A_text_in_JSON_is_replaced_where_it_stands()
    {
        var text = "{\n  \"visits\": [\n    { \"id\": \"ə\", \"dates\": \"199u\", \"to\": \"TUR\" }\n  ]\n}\n";
        Assert.Equal(
            text.Replace("199u", "\\\"X\\\"", StringComparison.Ordinal),
            Made(text, new(EditKind.Replace, "a.json", 0, "dates", "\"X\""))
        );
        Assert.Equal("{\n  \n}\n", Made(text, new(EditKind.Remove, "a.json", 0, "", null)));
    }

    [Theory]
    [InlineData(0, "waivers:\n      # a\n      - rule: B # b\n        by: x\n")]
    [InlineData(1, "waivers:\n      # about A\n      - rule: A\n        by: x # a\n      # b\n")]
    public void An_item_goes_with_its_lines_and_the_others_stay_as_do_comments(int item, string left)
    {
        var text =
            "visits:\n  - id: a\n    waivers:\n      # about A\n      - rule: A\n        by: x # a\n"
            + "      - rule: B # b\n        by: x\n    to: TUR # to\n";
        var expected = $"visits:\n  - id: a\n    {left}    to: TUR # to\n";
        var made = Removed(text, FormattableString.Invariant($"waivers[{item}]"));
        Assert.Equal(
            item == 0
                ? expected.Replace("waivers:\n", "waivers:\n      # about A\n", StringComparison.Ordinal)
                : expected,
            made
        );
    }

    [Theory]
    [InlineData("[{ rule: A }, { rule: B }, { rule: C }]", 0, "[{ rule: B }, { rule: C }]")]
    [InlineData("[{ rule: A }, { rule: B }, { rule: C }]", 1, "[{ rule: A }, { rule: C }]")]
    [InlineData("[{ rule: A }, { rule: B }, { rule: C }]", 2, "[{ rule: A }, { rule: B }]")]
    public void An_item_in_brackets_goes_with_one_comma(string list, int item, string left) =>
        Assert.Equal(
            $"visits:\n  - id: a\n    waivers: {left} # all\n",
            Removed($"visits:\n  - id: a\n    waivers: {list} # all\n", FormattableString.Invariant($"waivers[{item}]"))
        );

    [Theory]
    [InlineData(
        "visits:\n  - id: a\n    waivers:\n      - rule: A\n    to: TUR\n",
        "visits:\n  - id: a\n    to: TUR\n"
    )]
    [InlineData("visits:\n  - id: a\n    waivers: [{ rule: A }]\n    to: TUR\n", "visits:\n  - id: a\n    to: TUR\n")]
    [InlineData("visits:\n  - id: a\n    waivers: [{ rule: A }] # w\n", "visits:\n  - id: a\n    # w\n")]
    [InlineData(
        "visits:\r\n  - id: a\r\n\r\n    waivers: [{ rule: A }]\r\n\r\n    to: TUR\r\n",
        "visits:\r\n  - id: a\r\n\r\n    to: TUR\r\n"
    )]
    [InlineData("visits:\n  - waivers: [{ rule: A }]\n    id: a\n", "visits:\n  - id: a\n")]
    [InlineData("visits:\n  - { id: a, waivers: [{ rule: A }] }\n", "visits:\n  - { id: a }\n")]
    [InlineData("visits:\n  - id: a\n    waivers:\n    - rule: A", "visits:\n  - id: a\n")]
    public void The_last_item_of_a_list_goes_with_its_field(string text, string expected) =>
        Assert.Equal(expected, Removed(text, "waivers[0]"));

    [Fact]
    public void A_record_goes_with_its_lines_and_the_last_one_with_its_collection()
    {
        var text = "visits:\n  # first\n  - id: a\n    note: >-\n      b\n\n  - id: b\n# end\n";
        Assert.Equal("visits:\n  # first\n\n  - id: b\n# end\n", Removed(text, ""));
        Assert.Equal("people:\n  - id: c\n", Removed("visits:\n- id: a\npeople:\n  - id: c\n", ""));
    }

    [Fact]
    public void A_field_gets_another_name_unless_there_is_one_of_it()
    {
        var text = "visits:\n  - id: a\n    \"date\": 1992 # when\n";
        Assert.Equal(
            text.Replace("\"date\"", "\"dates\"", StringComparison.Ordinal),
            Made(text, new(EditKind.Rename, "a.yaml", 0, "date", "dates"))
        );
        Assert.Equal("there is a field id already", Refused(text, new(EditKind.Rename, "a.yaml", 0, "date", "id")));
    }

    [Fact]
    public void What_an_anchor_shares_is_left_and_the_reason_given()
    {
        var text =
            "visits:\n  - id: a\n    citations: &c\n      - { source: x, reading: stated }\n    dates: &d 199u\n"
            + "  - id: b\n    citations: *c\n    dates: *d\n    note: &free 1\n";
        string[] paths = ["citations[0].source", "citations", "dates"];
        Assert.All(
            paths,
            path => Assert.Contains("used elsewhere", Refused(text, Replace(0, path)), StringComparison.Ordinal)
        );
        Assert.Contains("it stands for *d", Refused(text, Replace(1, "dates")), StringComparison.Ordinal);
        Assert.Contains("it stands for *c", Refused(text, Replace(1, "citations[0].source")), StringComparison.Ordinal);
        Assert.Contains(
            "used elsewhere",
            Refused(text, new(EditKind.Remove, "a.yaml", 0, "", null)),
            StringComparison.Ordinal
        );
        Assert.Equal(text.Replace("&free 1", "&free X", StringComparison.Ordinal), Made(text, Replace(1, "note")));
    }

    [Fact]
    public void Of_edits_that_overlap_the_first_is_made_and_the_other_put_off()
    {
        var text = "visits:\n  - id: a\n    waivers: [{ rule: A }, { rule: B }]\n";
        var done = Editor.Apply(
            Encoding.UTF8.GetBytes(text),
            [
                new(EditKind.Remove, "a.yaml", 0, "waivers[1]", null),
                new(EditKind.Remove, "a.yaml", 0, "waivers[0]", null),
            ]
        );
        Assert.Equal(["waivers[0]"], done.Made.Select(edit => edit.Path));
        Assert.Equal(["waivers[1]"], done.Put.Select(edit => edit.Path));
        Assert.Equal("visits:\n  - id: a\n    waivers: [{ rule: B }]\n", Encoding.UTF8.GetString(done.Content));
    }

    [Fact]
    public void A_file_that_is_broken_or_no_UTF8_is_left()
    {
        Assert.Contains("cannot be read", Refused("visits: [", Replace(0, "dates")), StringComparison.Ordinal);
        var bytes = "visits: [{ id: "u8.ToArray().Append((byte)0xFF).Concat("}]"u8.ToArray()).ToArray();
        Assert.Equal(bytes, Editor.Apply(bytes, [Replace(0, "id")]).Content);
    }

    static TextEdit Replace(int ordinal, string path) => new(EditKind.Replace, "a.yaml", ordinal, path, "X");

    static string Replaced(string text, string path, string with) =>
        Made(text, new(EditKind.Replace, "a.yaml", 0, path, with));

    static string Removed(string text, string path) => Made(text, new(EditKind.Remove, "a.yaml", 0, path, null));

    static string Made(string text, TextEdit edit)
    {
        var done = Editor.Apply(Encoding.UTF8.GetBytes(text), [edit]);
        Assert.Empty(done.Refused);
        return Encoding.UTF8.GetString(done.Content);
    }

    static string Refused(string text, TextEdit edit)
    {
        var done = Editor.Apply(Encoding.UTF8.GetBytes(text), [edit]);
        Assert.Equal(Encoding.UTF8.GetBytes(text), done.Content);
        return Assert.Single(done.Refused).Why.ToString();
    }
}
