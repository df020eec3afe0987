using System.Text.RegularExpressions;

namespace Relations.Tests;

/// <summary>
/// The samples of the package's README. Each is here with its code, and every remark of the form <c>// x is y</c> is checked;
/// the code of README and test is compared line by line.
/// </summary>
public sealed partial class ReadmeTests
{
    static readonly string Readme = File.ReadAllText(Repository.PathOf("src", "Relations.Edtf", "README.md"));

    [Fact]
    public void Reading()
    {
        Edtf date = EdtfPattern.Level2.Parse("?1984").Value;
        Is("date.Text", date.Text);
        Is("date.ToString()", date.ToString());
        Is("date.Level", date.Level);
    }

    [Fact]
    public void Failures()
    {
        bool isValid = EdtfPattern.Level2.TryParse("9-10 July 2017", out _, out EdtfFailure? failure);
        Is("isValid", isValid);
        Is("failure!.Hint", failure!.Hint);
        Is("failure.Suggestion", failure.Suggestion);
    }

    [Fact]
    public void Bounds()
    {
        EdtfBounds leap = EdtfPattern.Level2.Parse("19XX-02-29").Value.Bounds;
        Is("leap.Earliest.ToString()", leap.Earliest.ToString());
        Is("leap.Latest.ToString()", leap.Latest.ToString());
        EdtfBounds still = EdtfPattern.Level2.Parse("1992-01-14/..").Value.Bounds;
        Is("still.End", still.End);
        Is("still.Latest", still.Latest);
    }

    [Fact]
    public void Order()
    {
        Edtf year = EdtfPattern.Level2.Parse("1992").Value;
        Edtf day = EdtfPattern.Level2.Parse("1992-01-14").Value;
        Is("EdtfOrder.Before(year, day)", EdtfOrder.Before(year, day));
        Is("EdtfOrder.Overlaps(year, day)", EdtfOrder.Overlaps(year, day));
        var earlier = EdtfOrder.Before(EdtfPattern.Level2.Parse("1991").Value, day);
        Is("""EdtfOrder.Before(EdtfPattern.Level2.Parse("1991").Value, day)""", earlier);
    }

    [Fact]
    public void Wording()
    {
        Edtf visit = EdtfPattern.Level2.Parse("2017-07-09/2017-07-10").Value;
        Is("visit.ToText(Language.English)", visit.ToText(Language.English));
        Is("visit.ToText(Language.Turkish)", visit.ToText(Language.Turkish));
        Is("visit.ToText(Language.Azerbaijani)", visit.ToText(Language.Azerbaijani));
        var before = EdtfPattern.Level2.Parse("[..1944]").Value.ToText(Language.Turkish);
        Is("""EdtfPattern.Level2.Parse("[..1944]").Value.ToText(Language.Turkish)""", before);
    }

    [Fact]
    public void Mentions()
    {
        IReadOnlyList<DateMention> mentions = DateMentions.Find("on August 30, 1991 November 9, 1991, and 13 December");
        Is("mentions.Count", mentions.Count);
        Is("mentions[1].Date.ToString()", mentions[1].Date.ToString());
        Is("mentions[2].Date.ToString()", mentions[2].Date.ToString());
    }

    [Fact]
    public void Calendars()
    {
        EdtfCalendar.Rumi.TryRead("1325-03-31", out Edtf? incident, out _);
        Is("incident!.ToString()", incident!.ToString());
        EdtfCalendar.Julian.TryRead("1917-10", out Edtf? october, out _);
        Is("october!.ToString()", october!.ToString());
    }

    [Fact]
    public void All_code_of_the_README_is_tested_here()
    {
        var here = File.ReadAllText(Repository.PathOf("tests", "Relations.Edtf.Tests", "ReadmeTests.cs"));
        foreach (var line in Sample().Matches(Readme).SelectMany(block => block.Groups["code"].Value.Split('\n')))
        {
            var remark = Remark().Match(line);
            if (remark.Success)
                Assert.Contains(remark.Groups["left"].Value, here, StringComparison.Ordinal);
            else
                Assert.Contains(line.Trim(), here, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_hint_is_in_the_list()
    {
        Assert.NotEmpty(HintTexts.Codes);
        foreach (var code in HintTexts.Codes)
            Assert.Contains($"`{code}`", Readme, StringComparison.Ordinal);
    }

    static void Is(string left, object? right)
    {
        var written = right switch
        {
            null => "null",
            false => "false",
            string text => $"\"{text}\"",
            Enum value => $"{value.GetType().Name}.{value}",
            _ => right.ToString(),
        };
        Assert.Contains($"// {left} is {written}\n", Readme, StringComparison.Ordinal);
    }

    [GeneratedRegex("```csharp\n(?<code>.*?)\n```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sample();

    [GeneratedRegex("^// (?<left>.*) is ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Remark();
}
