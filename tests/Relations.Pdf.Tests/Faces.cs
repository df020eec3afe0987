namespace Relations.Pdf.Tests;

/// <summary>The faces that tests set text in.</summary>
static class Faces
{
    public static FontFace Serif { get; } = Load("NotoSerif-Regular");
    public static FontFace Bold { get; } = Load("NotoSerif-Bold");
    public static FontFace Armenian { get; } = Load("NotoSerifArmenian-Regular");
    public static FontFace Georgian { get; } = Load("NotoSerifGeorgian-Regular");
    public static FontStack Text { get; } = new(Serif, Armenian, Georgian);
    public static FontStack Strong { get; } = new(Bold);

    public static FontFace Load(string name) => FontFace.Load(Read(name));

    public static byte[] Read(string name)
    {
        using var stream = typeof(Faces).Assembly.GetManifestResourceStream($"Fonts/{name}.ttf")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
