using System.Text;
using NodaTime.Testing;

namespace Relations.Cli.Tests;

/// <summary>Runs the tool in a folder of its own, on a machine that is all made up.</summary>
sealed class Tool : IDisposable
{
    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("relations");

    /// <summary>Variables of the environment.</summary>
    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>What stands on standard input.</summary>
    public string Input { get; set; } = "";

    public string Folder => folder.FullName;

    /// <summary>The folder within it in which the tool runs.</summary>
    public string At { get; set; } = "";

    /// <summary>Runs the tool, and says how it ended and what it wrote.</summary>
    public Outcome Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        using var input = new StringReader(Input);
        var terminal = Terminal() with { Output = output, Error = error, Input = input };
        var status = RelationsTool.Run(args, terminal);
        return new(status, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A terminal that shows nothing, in the folder.</summary>
    public Terminal Terminal() =>
        new()
        {
            Output = Stream.Null,
            Error = TextWriter.Null,
            Input = TextReader.Null,
            WorkingDirectory = Path.Combine(Folder, At),
            Clock = FakeClock.FromUtc(2030, 1, 1),
            Variable = name => Variables.GetValueOrDefault(name),
        };

    /// <summary>Writes a file, and its folder where that is missing.</summary>
    public Tool With(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    /// <summary>Writes a file of bytes.</summary>
    public Tool With(string path, byte[] bytes)
    {
        With(path, "");
        File.WriteAllBytes(Path.Combine(Folder, path), bytes);
        return this;
    }

    /// <summary>Copies the seed to the folder <c>seed</c>.</summary>
    public Tool WithSeed()
    {
        var from = Repository.PathOf("seeds", "turkiye-azerbaijan");
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, "seed", Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }

        return this;
    }

    /// <summary>Changes a text that stands once in a file of the seed.</summary>
    public Tool Change(string file, string from, string to)
    {
        var path = Path.Combine(Folder, "seed", file);
        var text = File.ReadAllText(path);
        Assert.Equal(2, text.Split(from).Length);
        File.WriteAllText(path, text.Replace(from, to, StringComparison.Ordinal));
        return this;
    }

    public byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(Folder, path));

    public bool Exists(string path) => Path.Exists(Path.Combine(Folder, path));

    public void Dispose() => folder.Delete(recursive: true);
}

/// <summary>How a run ended, and what it wrote.</summary>
sealed record Outcome(int Status, string Output, string Error);
