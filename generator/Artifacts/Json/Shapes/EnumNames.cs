using System.Globalization;
using System.Reflection;
using System.Runtime.Serialization;

namespace Artifacts.Json.Shapes;

/// <summary>What the members of an enumeration are called in JSON.</summary>
internal sealed class EnumNames
{
    public EnumNames(Type type)
    {
        foreach (var member in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var value = member.GetValue(null)!;
            var name = member.GetCustomAttribute<EnumMemberAttribute>()?.Value;
            AreNumbers |= name is null;
            name ??= ((int)value).ToString(CultureInfo.InvariantCulture);
            ByName[name] = value;
            ByNumber[(int)value] = name;
        }
    }

    /// <summary>Whether they are numbers.</summary>
    public bool AreNumbers { get; }

    public Dictionary<string, object> ByName { get; } = new(StringComparer.Ordinal);

    public Dictionary<int, string> ByNumber { get; } = [];
}
