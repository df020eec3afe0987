namespace System.Runtime.CompilerServices;

/// <summary>What a compiler for netstandard2.0 needs for records.</summary>
static class IsExternalInit { }
