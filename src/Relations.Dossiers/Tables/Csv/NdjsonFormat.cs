namespace Relations.Dossiers;

/// <summary>NDJSON: a file that is named after a collection holds its records, each an object on a line.</summary>
sealed class NdjsonFormat : RecordFormat
{
    public static NdjsonFormat Instance { get; } = new();

    internal override bool Reads(string path) => Path.GetExtension(path).ToUpperInvariant() is ".NDJSON" or ".JSONL";

    internal override NodeReader Open(RecordInput input)
    {
        var name = Path.GetFileNameWithoutExtension(input.File.Path);
        if (Shapes.Find(name) is null)
        {
            var nearest = Nearest.To(name, Shapes.All.Select(shape => shape.Collection));
            var help = nearest is null ? null : ReadTexts.DidYouMean(nearest + ".ndjson");
            input.Problems.Add(ProblemKind.UnknownField, ReadTexts.NoCollection(name), new(1, 1, 1), help);
            return new SequenceReader([], input.Problems);
        }

        return new NdjsonNodeReader(input, name, input.TakesRecords ? input.Collections.Find(name) : null);
    }
}
