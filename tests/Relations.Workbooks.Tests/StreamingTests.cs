using System.Globalization;
using Relations.Dossiers;

namespace Relations.Workbooks.Tests;

public sealed class StreamingTests
{
    const string Header = "{ format: 1, title: T, languages: [en, tr], people: [{ id: held, names: Held }] }";

    [Fact]
    public void Streamed_records_and_their_lists_read_back_after_those_of_the_dossier()
    {
        var read = Reopened.Read(Written(Make(300)));
        Assert.Empty(read.Problems);
        Assert.Equal([.. Made.Checked(Header).Dossier.People, .. Make(300)], read.People);
    }

    [Fact]
    public void Two_workbooks_of_the_same_stream_are_the_same_bytes() =>
        Assert.Equal(Written(Make(50)), Written(Make(50)));

    [Fact]
    public void Of_streamed_records_none_is_kept()
    {
        List<WeakReference> made = [];
        var alive = 0;
        IEnumerable<Person> Watched()
        {
            foreach (var person in Make(3_000))
            {
                made.Add(new(person));
                if (made.Count % 1_000 == 0)
                {
                    GC.Collect();
                    alive = Math.Max(alive, made.Count(record => record.IsAlive));
                }

                yield return person;
            }
        }

        Written(Watched());
        Assert.InRange(alive, 1, 100);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Writing_ends_in_its_middle(int passes)
    {
        using var source = new CancellationTokenSource();
        using var output = new MemoryStream();
        var (begun, seen) = (0, 0);
        IEnumerable<Person> Cancelling()
        {
            begun++;
            foreach (var person in Make(3_000))
            {
                if (begun >= passes && ++seen == 1_000)
                {
                    source.Cancel();
                }

                yield return person;
            }
        }

        Assert.Throws<OperationCanceledException>(() =>
            WorkbookWriter.Write(
                Made.Checked(Header),
                new RecordStream(Person.Shape, Cancelling()),
                WorkbookOptions.Default,
                output,
                source.Token
            )
        );
        Assert.InRange(seen, 1_000, 1_001);
    }

    static byte[] Written(IEnumerable<Person> people)
    {
        using var output = new MemoryStream();
        WorkbookWriter.Write(
            Made.Checked(Header),
            new RecordStream(Person.Shape, people),
            WorkbookOptions.Default,
            output
        );
        return output.ToArray();
    }

    static IEnumerable<Person> Make(int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => new Person
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"person-{i}"),
                Names = LocalisedText.Of([new("en", "A name"), new("tr", "Bir ad")]),
                Born = new(string.Create(CultureInfo.InvariantCulture, $"{1900 + (i % 99)}")),
                Citations = i % 2 == 0 ? [] : [new() { Source = new("page"), Reading = Reading.Stated }],
            });
}
