namespace Relations.Documents.Tests;

/// <summary>
/// Nearly right logos: they are read or refused with a reason. What a PNG file is made of is changed before the
/// check sums are made, since a wrong sum would hide all else. See <see cref="Mutations"/> for larger runs.
/// </summary>
public sealed class MutationTests
{
    [Fact]
    public void Mutated_png_files_with_right_check_sums_are_no_exception() => Try(4_000, Png);

    [Fact]
    public void Mutated_jpeg_files_are_no_exception()
    {
        byte[][] files =
        [
            SamplePictures.Baseline,
            SamplePictures.Progressive,
            SamplePictures.Grey,
            SamplePictures.Cmyk,
            SamplePictures.Turned(SamplePictures.Baseline, 6, isLittle: true),
        ];
        Try(4_000, mutations => mutations.Of(files[mutations.Next(files.Length)]));
    }

    static byte[] Png(Mutations mutations)
    {
        int[] colors = [0, 2, 3, 4, 6, 1, 7];
        var (color, width, height) = (colors[mutations.Next(colors.Length)], mutations.Next(9), mutations.Next(9));
        var header = SamplePictures.Header(color, width, height);
        var channels =
            color is 0 or 3 ? 1
            : color is 4 ? 2
            : color is 2 ? 3
            : 4;
        var rows = new byte[height * ((width * channels) + 1)];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = (byte)mutations.Next(mutations.Next(2) == 0 ? 5 : 256);
        }

        var data = SamplePictures.Deflated(mutations.Next(3) == 0 ? mutations.Of(rows) : rows);
        string[] types = ["PLTE", "tRNS", "gAMA", "tEXt", "IDAT", "IHDR", "IEND", "ABCD", "abcd", "\0\0\0\0"];
        return SamplePictures.File(
            mutations.Next(3) == 0 ? mutations.Of(header) : header,
            mutations.Next(4) == 0 ? mutations.Of(data) : data,
            [
                .. Enumerable
                    .Range(0, mutations.Next(4))
                    .Select(_ => (types[mutations.Next(types.Length)], new byte[mutations.Next(30)])),
            ]
        );
    }

    static void Try(int sample, Func<Mutations, byte[]> make)
    {
        var pictures = 0;
        for (var i = 0; i < Mutations.Count(sample); i++)
        {
            try
            {
                var (picture, problem) = Picture.Read(make(new(i)));
                Assert.True((picture is null) == (problem is not null));
                pictures += picture is null ? 0 : 1;
                Assert.True(picture is null || picture.Size is { Width: > 0, Height: > 0 });
            }
            catch (Exception failure)
            {
                Assert.Fail(FormattableString.Invariant($"seed {i}: {failure}"));
            }
        }

        // Where all were refused at once, nothing would be tried.
        Assert.InRange(pictures, sample / 1000, int.MaxValue);
    }
}
