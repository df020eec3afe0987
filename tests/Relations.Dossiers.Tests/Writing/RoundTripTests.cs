using System.Text;
using CsCheck;

namespace Relations.Dossiers.Tests;

public sealed class RoundTripTests
{
    static readonly Gen<Dossier> Dossiers = Gen.Select(
        Generated.Header,
        Generated.Records,
        (header, records) => new Dossier(header, null, new MemoryFiles(), Collected(records), [], ReadLimits.Default)
    );

    [Fact]
    public void What_is_written_as_YAML_reads_back_as_it_was() =>
        Dossiers.Sample(dossier => Check(dossier, "dossier.yaml", DossierWriter.WriteYaml), iter: 500);

    [Fact]
    public void What_is_written_as_JSON_reads_back_as_it_was() =>
        Dossiers.Sample(dossier => Check(dossier, "dossier.json", DossierWriter.WriteJson), iter: 500);

    [Fact]
    public void The_order_of_records_does_not_change_what_is_written() =>
        Dossiers.Sample(
            dossier =>
            {
                var turned = new Dossier(
                    dossier.Header,
                    null,
                    new MemoryFiles(),
                    [.. dossier.Records.Reverse()],
                    [],
                    ReadLimits.Default
                );
                Assert.Equal(Bytes(dossier, DossierWriter.WriteYaml), Bytes(turned, DossierWriter.WriteYaml));
            },
            iter: 300
        );

    [Fact]
    public void The_files_of_a_folder_are_in_canonical_form() =>
        Dossiers.Sample(
            dossier =>
            {
                foreach (var (_, write) in FolderWriter.Yaml(dossier))
                {
                    using var output = new MemoryStream();
                    write(output);
                    var formatted = Formatter.Format(output.ToArray());
                    Assert.Null(formatted.WhyNot);
                    Assert.Equal(
                        Encoding.UTF8.GetString(formatted.Content!),
                        Encoding.UTF8.GetString(output.ToArray())
                    );
                }
            },
            iter: 300
        );

    static void Check(Dossier dossier, string file, Action<Dossier, Stream> write)
    {
        var bytes = Bytes(dossier, write);
        var read = DossierReader.Read(new MemoryFiles().With(file, bytes));
        Assert.Empty(read.Problems);
        Assert.Equal(dossier.Header, read.Header);
        Assert.Equal(dossier.Records, read.Records);
        Assert.Equal(bytes, Bytes(read, write));
    }

    static byte[] Bytes(Dossier dossier, Action<Dossier, Stream> write)
    {
        using var output = new MemoryStream();
        write(dossier, output);
        return output.ToArray();
    }

    // As they are read back: by collection, and by id within one.
    static Record[] Collected(IEnumerable<Record> records) =>
        [
            .. Shapes.All.SelectMany(shape =>
                records
                    .Where(record => record.RecordShape == shape)
                    .OrderBy(record => record.Id, StringComparer.Ordinal)
            ),
        ];
}
