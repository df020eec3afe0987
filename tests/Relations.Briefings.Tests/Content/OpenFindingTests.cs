using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

/// <summary>What the briefing says of findings that dates leave undecided and of those that are accepted.</summary>
public sealed class OpenFindingTests
{
    static readonly Finding Open = new(
        "REC001",
        "relations-first",
        Severity.Error,
        Verdict.Maybe,
        Message.Literal("one")
    )
    {
        Record = "relations",
        Field = "established",
        Related = [new(Message.Literal(""), "recognition", "date", null)],
    };

    static readonly Finding[] Alike =
    [
        Open,
        Open with
        {
            Text = Message.Literal("two"),
            Field = "ended",
        },
        Open with
        {
            Record = "recognition",
            Related = [new(Message.Literal(""), "relations", null, null)],
        },
    ];

    [Fact]
    public void A_question_is_asked_once()
    {
        var text = Told(SampleDossier.Check() with { Findings = Alike });
        Assert.Equal(2, text.Split("the dates do not decide").Length);
    }

    [Fact]
    public void A_record_is_named_once_where_it_is_excused()
    {
        var waiver = new Waiver
        {
            Rule = "REC001",
            Reason = "So it is",
            By = "the desk",
        };
        var text = Told(
            SampleDossier.Check() with
            {
                Waived = [.. Alike.Select(finding => new WaivedFinding(finding, waiver))],
            }
        );
        var line = text.Split('\n').Single(line => line.Contains("So it is.", StringComparison.Ordinal));
        Assert.Equal(2, line.Split("Diplomatic relations: Türkiye – Georgia").Length);
    }

    static string Told(CheckResult result) =>
        DocumentText.Write(BriefingWriter.Compose(result, new() { Sections = ["uncertainty"] }));
}
