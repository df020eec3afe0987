namespace Relations.Documents;

/// <summary>Why a picture cannot be used, as what is said of its file.</summary>
static partial class PictureProblems
{
    [Message("ends early")]
    public static partial Message EndsEarly();

    [Message("is damaged: a checksum does not hold")]
    public static partial Message WrongChecksum();

    [Message("is damaged: its pixels cannot be read")]
    public static partial Message Damaged();

    [Message("is larger than {limit} MiB")]
    public static partial Message TooLarge(int limit);

    [Message("is neither a PNG nor a JPEG file")]
    public static partial Message OtherFormat();

    [Message("has no width or no height")]
    public static partial Message NoSize();

    [Message("has {width} × {height} pixels; no side may have more than {limit}")]
    public static partial Message TooManyPixels(long width, long height, int limit);

    [Message("holds no picture")]
    public static partial Message Empty();

    [Message("holds more than one picture")]
    public static partial Message Several();

    [Message("holds no header, or two")]
    public static partial Message NotOneHeader();

    [Message("has no header")]
    public static partial Message NoHeader();

    [Message("holds a part that PNG does not know")]
    public static partial Message UnknownPart();

    [Message("has a form that PNG does not know")]
    public static partial Message UnknownForm();

    [Message("has {bits} bits a sample instead of 8")]
    public static partial Message OtherBits(int bits);

    [Message("is interlaced")]
    public static partial Message Interlaced();

    [Message("is a JPEG file that is neither baseline nor progressive")]
    public static partial Message OtherJpeg();

    [Message("has the colours of print (CMYK) instead of RGB or grey")]
    public static partial Message Cmyk();

    [Message("has {count} colour components instead of 1 or 3")]
    public static partial Message OtherComponents(int count);

    [Message("has RGB components without the mark that says so")]
    public static partial Message UnmarkedRgb();

    [Message("is to be turned or mirrored (EXIF orientation {orientation}); save it upright")]
    public static partial Message Turned(int orientation);
}
