namespace Relations.Pdf;

/// <summary>What a structure element holds, in reading order.</summary>
abstract record StructKid;

/// <summary>An element within the element.</summary>
sealed record ChildKid(StructElement Element) : StructKid;

/// <summary>A stretch of a page's content.</summary>
sealed record ContentKid(PdfPage Page, int Mcid) : StructKid;

/// <summary>A link's annotation.</summary>
sealed record AnnotationKid(LinkAnnotation Annotation) : StructKid;
