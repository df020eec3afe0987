namespace Relations.Dossiers;

/// <summary>An object with a shape of its own.</summary>
/// <param name="shape">Gives the shape; asked for late, since shapes refer to one another.</param>
public sealed class PartKind(Func<Shape> shape) : FieldKind
{
    /// <summary>The shape of the object.</summary>
    public Shape Shape => shape();
}
