using System.Text;
using Relations.Dossiers;

namespace Relations.Import.Tests.Sources;

/// <summary>What reading a foreign file gave.</summary>
sealed record Foreign(
    Func<IEnumerable<ForeignRecord>> Again,
    IReadOnlyList<ForeignRecord> Records,
    IReadOnlyList<ReadProblem> Problems
)
{
    public IEnumerable<string> Said => Problems.Select(problem => $"{problem.Place.At} {problem.Message}");

    public IEnumerable<string> Faults =>
        Problems.Where(problem => !problem.IsRemark).Select(problem => $"{problem.Place.At} {problem.Message}");

    public static Foreign Read(string name, string text, SourceSettings? settings = null) =>
        Read(name, Encoding.UTF8.GetBytes(text), settings);

    public static Foreign Read(string name, byte[] bytes, SourceSettings? settings = null) =>
        Read(name, () => new MemoryStream(bytes), settings);

    public static Foreign Read(string name, Func<Stream> open, SourceSettings? settings = null, string? fullPath = null)
    {
        var format = ForeignReaders.ByExtension[Path.GetExtension(name)];
        settings = (settings ?? SourceSettings.Default) with { Format = format };
        var file = new ForeignFile(name, () => new(open())) { FullPath = fullPath };
        ForeignInput Input() => new(file, settings, ReadLimits.Default, new(new(name, 0), ReadLimits.Default), default);
        var input = Input();
        var reader = ForeignReaders.Of(format)!;
        List<ForeignRecord> records = [.. reader.Read(input)];
        return new(() => reader.Read(Input()), records, input.Problems.Problems);
    }

    /// <summary>The values at a path of each record, each with its place.</summary>
    public IEnumerable<string> At(string path) => Again().SelectMany(record => record.Select(new(path))).Select(Show);

    public IEnumerable<string> Texts(string path) =>
        Again().SelectMany(record => record.Select(new(path))).Select(value => value.Text);

    public IEnumerable<string> Leaves() =>
        Again().SelectMany(record => record.Leaves()).Select(value => $"{value.GenericPath} {Show(value)}");

    static string Show(ForeignValue value) => $"{new SourceLocation("", value.Span).At} {value.Text}";
}
