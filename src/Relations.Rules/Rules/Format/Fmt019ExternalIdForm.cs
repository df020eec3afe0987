using System.Text.RegularExpressions;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt019ExternalIdForm : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("FMT019", "external-id-form", Severity.Info, "An external id does not have the form that its scheme gives.")
        {
            Why =
                "What does not have the form of a scheme leads nowhere in it: an item of Wikidata is a Q and a number, and "
                + "neither its label nor its address. Unknown schemes are not checked.",
            Basis =
                "The forms that Wikidata, VIAF, GeoNames, ORCID, ISNI and ROR publish for their identifiers; check digits are not computed.",
            Needs = "an id of the scheme wikidata, viaf, geonames, orcid, isni or ror",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var id in subject.Ids?.All ?? [])
        {
            if (FormOf(id.Scheme) is var (form, example) && !form.IsMatch(id.Id))
            {
                context.Violated("ids." + id.Scheme, IsNoIdOf(Quotations.Verbatim(id.Id), id.Scheme, example));
            }
        }
    }

    static (Regex Form, string Example)? FormOf(string scheme) =>
        scheme switch
        {
            "wikidata" => (Wikidata(), "Q43"),
            "viaf" or "geonames" => (Number(), "102333412"),
            "orcid" => (Orcid(), "0000-0002-1825-0097"),
            "isni" => (Isni(), "000000012146438X"),
            "ror" => (Ror(), "02mhbdp94"),
            _ => null,
        };

    [GeneratedRegex("^Q[1-9][0-9]*$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Wikidata();

    [GeneratedRegex("^[1-9][0-9]{0,21}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Number();

    [GeneratedRegex(
        "^([0-9]{4}-){3}[0-9]{3}[0-9X]$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Orcid();

    [GeneratedRegex("^[0-9]{4} ?[0-9]{4} ?[0-9]{4} ?[0-9]{3}[0-9X]$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Isni();

    [GeneratedRegex("^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Ror();

    [Message("{id} is not an id of the scheme {scheme}: expected one as {example}")]
    private static partial Message IsNoIdOf(string id, string scheme, string example);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Ids in the forms of their schemes, and one of a scheme that is not known",
            """
            people:
              - { id: first, names: First, ids: { wikidata: Q1339, viaf: "12304462", isni: 0000 0001 2344 4606, pocom: any thing } }
            """
        ),
        new(
            "An address, and a number without its letter",
            """
            people:
              - { id: first, names: First, ids: { wikidata: "https://www.wikidata.org/wiki/Q1339" } }
              - { id: second, names: Second, ids: { wikidata: "1339" } }
            """,
            "info first.ids.wikidata: \"https://www.wikidata.org/wiki/Q1339\" is not an id of the scheme wikidata: expected one as Q43",
            "info second.ids.wikidata: \"1339\" is not an id of the scheme wikidata: expected one as Q43"
        ),
    ];
}
