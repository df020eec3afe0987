using Relations.Dossiers;

namespace Relations.Briefings.Tests.Content;

public sealed class MapTests
{
    [Fact]
    public void Both_states_are_on_one_map_with_their_missions() =>
        Assert.Equal(
            ["Ankara", "Azerbaijan", "Baku", "Türkiye"],
            Labels(Map(("TUR", "Ankara", 39.93, 32.86), ("AZE", "Baku", 40.41, 49.87)))
                .Select(label => label.Text)
                .Where(text => text is "Ankara" or "Baku" or "Türkiye" or "Azerbaijan")
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Its_table_says_where_each_place_lies_and_what_is_there()
    {
        var data = Blocks(
                "EST, FIN",
                "places: [{ id: a, names: Tallinn, state: EST, coordinates: { latitude: 59.44, longitude: 24.75 } }]\n"
                    + "missions: [{ id: m, sending: FIN, receiving: EST, kind: embassy, seat: a }]\n"
            )
            .OfType<Figure>()
            .Single()
            .Data!;
        Assert.Equal(["Place", "Latitude, longitude", "Shown"], data.Columns.Select(column => column.Header));
        Assert.Equal(
            ["Tallinn", "59.44, 24.75", "Embassy of Finland in Tallinn"],
            data.Rows.Single().Select(cell => BriefingContext.Plain(cell.Content))
        );
    }

    [Theory]
    [InlineData("JPN", "Tokyo", 35.68, 139.69, "FIN", "Helsinki", 60.17, 24.94)]
    [InlineData("USA", "Washington", 38.9, -77.04, "RUS", "Moscow", 55.75, 37.62)]
    [InlineData("FRA", "Paris", 48.86, 2.35, "MCO", "Monaco", 43.73, 7.42)]
    public void States_far_apart_or_much_smaller_have_a_map_each(
        string first,
        string firstSeat,
        double firstLatitude,
        double firstLongitude,
        string second,
        string secondSeat,
        double secondLatitude,
        double secondLongitude
    ) =>
        Assert.Equal(
            2,
            Frames(
                Map(
                    (first, firstSeat, firstLatitude, firstLongitude),
                    (second, secondSeat, secondLatitude, secondLongitude)
                )
            )
        );

    [Theory]
    [InlineData("FJI", "Suva", -18.14, 178.44, "NZL", "Wellington", -41.29, 174.78)]
    [InlineData("TUV", "Funafuti", -8.52, 179.2, "FJI", "Suva", -18.14, 178.44)]
    [InlineData("DNK", "Copenhagen", 55.68, 12.57, "ISL", "Reykjavik", 64.15, -21.94)]
    public void No_line_runs_across_the_map_where_the_degrees_begin_anew(
        string first,
        string firstSeat,
        double firstLatitude,
        double firstLongitude,
        string second,
        string secondSeat,
        double secondLatitude,
        double secondLongitude
    )
    {
        var drawing = Map(
            (first, firstSeat, firstLatitude, firstLongitude),
            (second, secondSeat, secondLatitude, secondLongitude)
        );
        Assert.Equal(1, Frames(drawing));
        var borders = drawing.Shapes.OfType<PathMark>().Where(path => !IsFrame(path));
        Assert.All(
            borders,
            path => Assert.All(path.Points.Zip(path.Points.Skip(1)), step => Assert.True(Length(step) < 120))
        );
        Assert.Contains(firstSeat, Labels(drawing).Select(label => label.Text));
        Assert.Contains(secondSeat, Labels(drawing).Select(label => label.Text));
    }

    [Fact]
    public void No_name_covers_another_where_one_state_has_many_partners()
    {
        var partners = StateRegister.States.Values.Where(state => state.Id != "CHE").Take(60).ToList();
        var places = partners.Select(
            (state, i) =>
                FormattableString.Invariant(
                    $"  - {{ id: p{i}, names: Seat {state.Id}, state: {state.Id}, coordinates: {{ latitude: {44 + (i % 9)}, longitude: {2 + (i / 9 * 3)} }} }}\n"
                )
        );
        var missions = partners.Select(
            (state, i) =>
                FormattableString.Invariant(
                    $"  - {{ id: m{i}, sending: CHE, receiving: {state.Id}, kind: embassy, seat: p{i} }}\n"
                )
        );
        var blocks = Blocks("CHE", "places:\n" + string.Concat(places) + "missions:\n" + string.Concat(missions));
        var labels = Labels(blocks.OfType<Figure>().Single().Drawing).ToList();
        Assert.Empty(labels.SelectMany((one, i) => labels.Skip(i + 1).Where(other => Box(one).Meets(Box(other)))));
        // What has no room on the map is named below it.
        var told = string.Concat(blocks.OfType<Paragraph>().Select(one => BriefingContext.Plain(one.Content)));
        Assert.All(
            partners,
            state => Assert.True(labels.Exists(label => label.Text == $"Seat {state.Id}") || told.Contains(state.Id))
        );
    }

    [Fact]
    public void What_the_map_cannot_show_is_said()
    {
        var text = Told(
            Blocks(
                "DEU, DDR",
                "places:\n  - { id: a, names: Bonn, state: DEU, coordinates: { latitude: 50.73, longitude: 7.1 } }\n"
                    + "  - { id: b, names: Berlin, state: DDR }\n"
                    + "missions:\n  - { id: m, sending: DDR, receiving: DEU, kind: embassy, seat: a }\n"
                    + "  - { id: n, sending: DEU, receiving: DDR, kind: embassy, seat: b }\n"
            )
        );
        Assert.Contains("Without coordinates on record: Berlin.", text, StringComparison.Ordinal);
        Assert.Contains("Natural Earth has no outline of East Germany.", text, StringComparison.Ordinal);
        Assert.Contains("imply no position", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Successors_stand_for_a_state_that_was_divided() =>
        Assert.Contains(
            "The outlines of the states that succeeded it stand for the Soviet Union.",
            Told(
                Blocks(
                    "FIN, SUN",
                    "places:\n  - { id: a, names: Moscow, state: SUN, coordinates: { latitude: 55.75, longitude: 37.62 } }\n"
                        + "missions:\n  - { id: m, sending: FIN, receiving: SUN, kind: embassy, seat: a }\n"
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("FIN, SWE", "")]
    [InlineData("FIN, SWE", "coordinates: { latitude: 95, longitude: 20 }")]
    [InlineData("", "coordinates: { latitude: 60, longitude: 20 }")]
    public void Without_coordinates_or_parties_there_is_no_map(string parties, string coordinates) =>
        Assert.Empty(
            Blocks(
                parties,
                $"places:\n  - {{ id: a, names: Turku, state: FIN, {coordinates} }}\n"
                    + "missions:\n  - { id: m, sending: SWE, receiving: FIN, kind: consulate, seat: a }\n"
            )
        );

    [Fact]
    public void Every_state_of_today_has_an_outline_but_one() =>
        Assert.Equal(
            ["TUV"],
            StateRegister
                .States.Values.Where(state =>
                    state.Successors.Count == 0 && !Outlines.BuiltIn.States.ContainsKey(state.Id)
                )
                .Select(state => state.Id)
        );

    static Drawing Map(
        (string State, string Seat, double Latitude, double Longitude) first,
        (string State, string Seat, double Latitude, double Longitude) second
    )
    {
        string Place(string id, (string State, string Seat, double Latitude, double Longitude) one) =>
            FormattableString.Invariant(
                $"  - {{ id: {id}, names: {one.Seat}, state: {one.State}, coordinates: {{ latitude: {one.Latitude}, longitude: {one.Longitude} }} }}\n"
            );
        var records =
            $"places:\n{Place("a", first)}{Place("b", second)}missions:\n"
            + $"  - {{ id: m, sending: {second.State}, receiving: {first.State}, kind: embassy, seat: a }}\n"
            + $"  - {{ id: n, sending: {first.State}, receiving: {second.State}, kind: embassy, seat: b }}\n";
        return Blocks($"{first.State}, {second.State}", records).OfType<Figure>().Single().Drawing;
    }

    static List<Block> Blocks(string parties, string records)
    {
        var context = new BriefingContext(SmallDossier.Check(records, parties), BriefingOptions.Default);
        return [.. MapFigure.Of(context, 44, 75).Cast<KeepTogether>().SelectMany(one => one.Blocks)];
    }

    static string Told(List<Block> blocks) =>
        string.Concat(blocks.OfType<Paragraph>().Select(one => BriefingContext.Plain(one.Content)));

    static IEnumerable<LabelMark> Labels(Drawing drawing) => drawing.Shapes.OfType<LabelMark>();

    static int Frames(Drawing drawing) => drawing.Shapes.OfType<PathMark>().Count(IsFrame);

    static bool IsFrame(PathMark path) => path.Thickness == 0.5;

    static double Length(((double X, double Y) From, (double X, double Y) To) step) =>
        Math.Sqrt(Math.Pow(step.To.X - step.From.X, 2) + Math.Pow(step.To.Y - step.From.Y, 2));

    static MapRect Box(LabelMark label) =>
        new(
            label.X,
            label.Y - (label.Size * 0.7),
            label.X + LetterWidths.Of(label.Text, label.Size, label.Style),
            label.Y + (label.Size * 0.2)
        );
}
