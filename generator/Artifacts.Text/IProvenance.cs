namespace Artifacts.Text;

/// <summary>Where the values of evaluated definitions came from, so that checks can point at the author's characters.</summary>
public interface IProvenance
{
    /// <summary>The expression that created <paramref name="value"/>, or <see langword="null"/> when it is not known.</summary>
    Origin? Creation(object value);

    /// <summary>
    /// The expression that gave <paramref name="owner"/>'s property its value: an argument or an initializer. The parts of an
    /// interpolated text of a type of its own, such as a query, are properties whose names are their numbers, from zero.
    /// </summary>
    Origin? Property(object owner, string property);

    /// <summary>
    /// The source of a range of a text that evaluation made: exact characters inside a literal, the hole for what an
    /// interpolation put there.
    /// </summary>
    /// <param name="text">The very string instance that a record holds.</param>
    /// <param name="start">The first character of the range.</param>
    /// <param name="length">How many characters.</param>
    Origin? Characters(string text, int start, int length);
}
