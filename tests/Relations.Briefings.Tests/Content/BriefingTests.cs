using System.Globalization;
using System.Text.RegularExpressions;
using CsCheck;
using Relations.Dossiers;
using Relations.Rules;

namespace Relations.Briefings.Tests.Content;

public sealed partial class BriefingTests
{
    public static TheoryData<Language> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_named_by_its_id_and_no_name_is_missing(Language language)
    {
        foreach (var result in (CheckResult[])[SampleDossier.Check(), Seed()])
        {
            var text = VisibleText(
                BriefingWriter.Compose(result, new() { Language = language, Audience = BriefingAudience.Archive })
            );
            var ids = result
                .Dossier.Records.Where(record =>
                    record is not Source && record.Id.Contains('-', StringComparison.Ordinal)
                )
                .Select(record => record.Id);
            Assert.All(
                [.. ids, "TUR", "GEO", "AZE", "SUN"],
                id => Assert.DoesNotContain(id, text, StringComparison.Ordinal)
            );
            Assert.DoesNotMatch(Gap(), text);
        }
    }

    [Theory]
    [InlineData(Language.English, "Known from the baseline")]
    [InlineData(Language.Turkish, "Bilinen bulgular listesindeki")]
    [InlineData(Language.Azerbaijani, "Məlum tapıntılar siyahısındakı")]
    public void What_the_baseline_knows_is_counted_by_rule(Language language, string name)
    {
        var result = SampleDossier.Check();
        var some = result.Findings[0];
        var frozen = result with { Frozen = [some, some with { Text = Message.Literal("again") }] };
        Fact Told(CheckResult told) =>
            Walking
                .Blocks(
                    BriefingWriter.Compose(told, new() { Language = language, Audience = BriefingAudience.Archive })
                )
                .OfType<FactBox>()
                .SelectMany(box => box.Facts)
                .Single(fact => fact.Name == name);
        Assert.Equal($"2: {some.Code} × 2", Assert.IsType<Text>(Assert.Single(Told(frozen).Value)).Value);
        Assert.Throws<InvalidOperationException>(() => Told(result));
    }

    [Fact]
    public void Every_citation_of_every_record_is_linked_to_its_passage()
    {
        var count = 0;
        var files = SampleDossier.Records.Select(file =>
            (file.Path, Citation().Replace(file.Text, _ => $"{{ paragraph: {Number(++count + 10)}, source: "))
        );
        var result = SampleDossier.CheckOnly([
            .. files.Select(file => (file.Path, file.Item2.Replace(", paragraph: 1", "", StringComparison.Ordinal))),
        ]);
        var document = BriefingWriter.Compose(result, new() { Audience = BriefingAudience.Archive });
        var links = Walking.Inlines(document).OfType<Reference>().Select(link => link.Anchor).ToHashSet();
        var passages = Walking.Blocks(document).OfType<Quotation>().Select(quotation => quotation.Anchor!).ToList();
        Assert.Equal(count, passages.Count);
        Assert.All(passages, passage => Assert.Contains(passage, links));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Links_lead_somewhere_and_headings_skip_no_level(Language language)
    {
        var document = BriefingWriter.Compose(
            SampleDossier.Check(),
            new() { Language = language, Audience = BriefingAudience.Archive }
        );
        var anchors = Walking.Blocks(document).Select(block => block.Anchor).OfType<string>().ToList();
        Assert.Equal(anchors.Count, anchors.Distinct().Count());
        Assert.All(Walking.Inlines(document).OfType<Reference>(), link => Assert.Contains(link.Anchor, anchors));
        var levels = document.Blocks.OfType<Heading>().Select(heading => heading.Level).ToList();
        Assert.Equal(0, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 1, pair.First + 1));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void All_of_it_can_be_shown_in_print(Language language)
    {
        Assert.Empty(
            PdfRenderer.Unprintable(
                BriefingWriter.Compose(
                    SampleDossier.Check(),
                    new() { Language = language, Audience = BriefingAudience.Archive }
                )
            )
        );
        Assert.Empty(
            PdfRenderer.Unprintable(
                BriefingWriter.Compose(Seed(), new() { Language = language, Audience = BriefingAudience.Archive })
            )
        );
    }

    [Fact]
    public void Quotes_carry_the_language_of_their_source()
    {
        var document = BriefingWriter.Compose(
            Seed(),
            new() { Language = Language.Turkish, Audience = BriefingAudience.Archive }
        );
        var quotes = document
            .Blocks.OfType<Quotation>()
            .Select(quotation => quotation.Content.OfType<Text>().ElementAt(2));
        Assert.All(quotes, quote => Assert.Equal("en", quote.Language));
    }

    [Fact]
    public void The_order_of_records_in_files_makes_no_difference()
    {
        var expected = DocumentText.Write(
            BriefingWriter.Compose(SampleDossier.Check(), new() { Audience = BriefingAudience.Archive })
        );
        Gen.Int.Sample(
            seed =>
            {
                var shuffled = SampleDossier.CheckOnly(Shuffled(new Random(seed)));
                Assert.Equal(
                    expected,
                    DocumentText.Write(BriefingWriter.Compose(shuffled, new() { Audience = BriefingAudience.Archive }))
                );
            },
            iter: 12,
            threads: 1
        );
    }

    [Theory]
    [InlineData(Language.English, "DRAFT – 2 errors")]
    [InlineData(Language.Turkish, "TASLAK – 2 hata")]
    [InlineData(Language.Azerbaijani, "LAYİHƏ – 2 səhv")]
    public void A_dossier_with_errors_is_marked_as_a_draft(Language language, string mark)
    {
        var result = SampleDossier.Check();
        var error = new Finding(
            "FMT003",
            "unknown-field",
            Severity.Error,
            Verdict.Violated,
            Message.Literal("made up")
        );
        var broken = result with { Findings = [error, error with { Text = Message.Literal("made up too") }] };
        var document = BriefingWriter.Compose(
            broken,
            new() { Language = language, Audience = BriefingAudience.Archive }
        );
        Assert.Equal(mark, document.Info.Mark);
        Assert.Contains(mark, VisibleText(document), StringComparison.Ordinal);
        Assert.Null(
            BriefingWriter
                .Compose(
                    result with
                    {
                        Findings = [],
                    },
                    new() { Language = language, Audience = BriefingAudience.Archive }
                )
                .Info.Mark
        );
    }

    [Fact]
    public void A_reference_to_nothing_is_said_to_be_not_on_record()
    {
        var result = SampleDossier.Check(("z.yaml", "projects:\n  - { id: lost, names: Lost, route: [nowhere] }\n"));
        Assert.Contains(
            "[not on record: nowhere]",
            VisibleText(BriefingWriter.Compose(result, new() { Audience = BriefingAudience.Archive })),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_empty_dossier_has_a_title_and_says_what_was_checked()
    {
        var result = Checker.Check(
            DossierReader.Read(new MemoryFiles().With("dossier.yaml", "format: 1\ntitle: Empty\n"))
        );
        var headings = BriefingWriter
            .Compose(result, new() { Audience = BriefingAudience.Archive })
            .Blocks.OfType<Heading>()
            .Select(heading => BriefingContext.Plain(heading.Content));
        Assert.Equal(["Empty", "Validation", "Rules not run"], headings);
    }

    static CheckResult Seed() =>
        Checker.Check(DossierReader.Read(FolderFiles.OfFolder(Repository.PathOf("seeds", "turkiye-azerbaijan"))));

    static string VisibleText(Document document) => Anchor().Replace(DocumentText.Write(document), "");

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // Each record of the sample stands on one line, below the name of its collection.
    static IEnumerable<(string Path, string Text)> Shuffled(Random random)
    {
        var paths = SampleDossier.Records.Select(file => file.Path).ToArray();
        random.Shuffle(paths);
        return SampleDossier.Records.Zip(paths, (file, path) => (path, Shuffled(file.Text, random)));
    }

    static string Shuffled(string text, Random random)
    {
        var collections = text.Split('\n')
            .Aggregate(
                new List<List<string>>(),
                (all, line) =>
                {
                    if (!line.StartsWith(' '))
                    {
                        all.Add([]);
                    }

                    all[^1].Add(line);
                    return all;
                }
            );
        return string.Join(
            '\n',
            collections.Select(lines => string.Join('\n', (string[])[lines[0], .. Mixed(lines.Skip(1), random)]))
        );
    }

    static string[] Mixed(IEnumerable<string> lines, Random random)
    {
        string[] mixed = [.. lines];
        random.Shuffle(mixed);
        return mixed;
    }

    [GeneratedRegex(@"  |\(\)| [,;.]|\{\d\}|: ;|; ;|, ,|“”", RegexOptions.None, 1000)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\{ source: ", RegexOptions.None, 1000)]
    private static partial Regex Citation();

    [GeneratedRegex(@"\(#[^)]*\)|\{#[^}]*\} |[<>] ?|\n *", RegexOptions.None, 1000)]
    private static partial Regex Anchor();

    [Fact]
    public void Every_table_of_records_says_which_column_names_its_rows()
    {
        var tables = Walking
            .Blocks(BriefingWriter.Compose(SampleDossier.Check(), new() { Audience = BriefingAudience.Archive }))
            .OfType<Table>()
            .ToList();
        Assert.NotEmpty(tables);
        Assert.All(tables, table => Assert.Single(Enumerable.Range(0, table.Columns.Count), table.NamesRows));
    }
}
