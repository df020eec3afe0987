using System.Globalization;
using Relations.Dossiers;

namespace Relations.Rules;

sealed partial class Fmt011OutOfRange : Rule, IChecks<Record>
{
    public override RuleInfo Info { get; } =
        new("FMT011", "out-of-range", Severity.Error, "A number outside the range that its field has.")
        {
            Why =
                "A latitude of 100 degrees is not on the Earth, and nothing is the 0th of its kind. Such numbers are slips, "
                + "mostly swapped latitude and longitude, or counts from 0. Numbers of sessions are checked by numbering "
                + "(MEC001).",
            Basis =
                "WGS 84: latitudes from -90 to 90 degrees, longitudes from -180 to 180; paragraphs and ordinals count from 1.",
            Needs = "coordinates, a paragraph of a citation, or the ordinal of a recognition, an event or a visit",
        };

    public void Check(Record subject, RuleContext context)
    {
        foreach (var (path, citation) in Quotations.Of(subject))
        {
            AtLeastOne(path + ".paragraph", citation.Paragraph, context);
        }

        switch (subject)
        {
            case Recognition { Ordinal: var number }:
                AtLeastOne("ordinal", number, context);
                break;
            case Event { Ordinal: var number }:
                AtLeastOne("ordinal", number, context);
                break;
            case Visit { Ordinal: var number }:
                AtLeastOne("ordinal", number, context);
                break;
            case Place { Coordinates: { } point }:
                Within("coordinates.latitude", point.Latitude, 90, context);
                Within("coordinates.longitude", point.Longitude, 180, context);
                break;
        }
    }

    static void AtLeastOne(string path, int? number, RuleContext context)
    {
        if (number is { } value and < 1)
        {
            context.Violated(path, BelowOne(value));
        }
    }

    static void Within(string path, decimal? degrees, int most, RuleContext context)
    {
        if (degrees is { } value && (value < -most || value > most))
        {
            context.Violated(path, NoDegrees(value.ToString(CultureInfo.InvariantCulture), -most, most));
        }
    }

    [Message("{number} is out of range: expected 1 or more")]
    private static partial Message BelowOne(int number);

    [Message("{degrees} is out of range: expected {least} to {most} degrees")]
    private static partial Message NoDegrees(string degrees, int least, int most);

    public override IReadOnlyList<Example> Examples { get; } =
    [
        new(
            "Ends of the ranges",
            """
            places:
              - { id: pole, names: Pole, coordinates: { latitude: -90, longitude: 180 } }
            events:
              - { id: summit, names: Summit, ordinal: 1, citations: [{ source: ministry, paragraph: 1, reading: stated }] }
            """
        ),
        new(
            "Beyond them",
            """
            places:
              - { id: baku, names: Baku, coordinates: { latitude: 90.5, longitude: -181 } }
            events:
              - { id: summit, names: Summit, ordinal: 0, citations: [{ source: ministry, paragraph: 0, reading: stated }] }
            visits:
              - { id: visit, visitors: [], to: AZE, ordinal: -2 }
            """,
            "error baku.coordinates.latitude: 90.5 is out of range: expected -90 to 90 degrees",
            "error baku.coordinates.longitude: -181 is out of range: expected -180 to 180 degrees",
            "error summit.ordinal: 0 is out of range: expected 1 or more",
            "error summit.citations[0].paragraph: 0 is out of range: expected 1 or more",
            "error visit.ordinal: -2 is out of range: expected 1 or more"
        ),
    ];
}
