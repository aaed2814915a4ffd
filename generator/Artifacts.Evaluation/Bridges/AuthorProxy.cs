using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Bridges;

/// <summary>An object of the author as native code sees it through a library interface. It is that very object to everybody else.</summary>
internal abstract class AuthorProxy(UserType type, object self)
{
    public UserType Type { get; } = type;

    public object Self { get; } = self;

    /// <summary>The author's object itself.</summary>
    public static object Unwrap(object value) => value is AuthorProxy proxy ? proxy.Self : value;

    public override bool Equals(object? obj) => Self.Equals(obj is AuthorProxy other ? other.Self : obj);

    public override int GetHashCode() => Self.GetHashCode();

    public override string ToString() => Self.ToString()!;
}
