// One form, once a framework class: only a class written in C# can derive from it.
#pragma warning disable MA0048 // File name must match type name
#pragma warning disable RCS1194 // Implement exception constructors: the framework's are called on the object itself
#pragma warning disable MA0013 // Types should not extend System.ApplicationException: the author's does

using Artifacts.Evaluation.Types;

namespace Artifacts.Evaluation.Values;

/// <summary>An exception of the author's that derives from <see cref="Exception"/>.</summary>
internal sealed class CarriedException : Exception, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="SystemException"/>.</summary>
internal sealed class CarriedSystemException : SystemException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ApplicationException"/>.</summary>
internal sealed class CarriedApplicationException : ApplicationException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ArgumentException"/>.</summary>
internal sealed class CarriedArgumentException : ArgumentException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ArgumentNullException"/>.</summary>
internal sealed class CarriedArgumentNullException : ArgumentNullException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ArgumentOutOfRangeException"/>.</summary>
internal sealed class CarriedArgumentOutOfRangeException : ArgumentOutOfRangeException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="InvalidOperationException"/>.</summary>
internal sealed class CarriedInvalidOperationException : InvalidOperationException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ObjectDisposedException"/>.</summary>
internal sealed class CarriedObjectDisposedException() : ObjectDisposedException(null), ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="NotSupportedException"/>.</summary>
internal sealed class CarriedNotSupportedException : NotSupportedException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="PlatformNotSupportedException"/>.</summary>
internal sealed class CarriedPlatformNotSupportedException : PlatformNotSupportedException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="NotImplementedException"/>.</summary>
internal sealed class CarriedNotImplementedException : NotImplementedException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="FormatException"/>.</summary>
internal sealed class CarriedFormatException : FormatException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ArithmeticException"/>.</summary>
internal sealed class CarriedArithmeticException : ArithmeticException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="OverflowException"/>.</summary>
internal sealed class CarriedOverflowException : OverflowException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="DivideByZeroException"/>.</summary>
internal sealed class CarriedDivideByZeroException : DivideByZeroException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="NotFiniteNumberException"/>.</summary>
internal sealed class CarriedNotFiniteNumberException : NotFiniteNumberException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="InvalidCastException"/>.</summary>
internal sealed class CarriedInvalidCastException : InvalidCastException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="NullReferenceException"/>.</summary>
internal sealed class CarriedNullReferenceException : NullReferenceException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="RankException"/>.</summary>
internal sealed class CarriedRankException : RankException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="ArrayTypeMismatchException"/>.</summary>
internal sealed class CarriedArrayTypeMismatchException : ArrayTypeMismatchException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="TimeoutException"/>.</summary>
internal sealed class CarriedTimeoutException : TimeoutException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="UriFormatException"/>.</summary>
internal sealed class CarriedUriFormatException : UriFormatException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="OperationCanceledException"/>.</summary>
internal sealed class CarriedOperationCanceledException : OperationCanceledException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="UnauthorizedAccessException"/>.</summary>
internal sealed class CarriedUnauthorizedAccessException : UnauthorizedAccessException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="AggregateException"/>.</summary>
internal sealed class CarriedAggregateException : AggregateException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="KeyNotFoundException"/>.</summary>
internal sealed class CarriedKeyNotFoundException : KeyNotFoundException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="IOException"/>.</summary>
internal sealed class CarriedIOException : IOException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="FileNotFoundException"/>.</summary>
internal sealed class CarriedFileNotFoundException : FileNotFoundException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="DirectoryNotFoundException"/>.</summary>
internal sealed class CarriedDirectoryNotFoundException : DirectoryNotFoundException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}

/// <summary>An exception of the author's that derives from <see cref="EndOfStreamException"/>.</summary>
internal sealed class CarriedEndOfStreamException : EndOfStreamException, ICarrier
{
    public UserType Type { get; set; } = null!;

    public object?[] Fields { get; set; } = null!;

    public string? NativeMessage => base.Message;

    public override string Message => Carriers.Message(this);

    public override string ToString() => Carriers.Text(this);

    public override bool Equals(object? obj) => Type.Members.AreEqual(this, obj);

    public override int GetHashCode() => Type.Members.Hash(this);
}
