using System.Runtime.CompilerServices;
using System.Text;
using Artifacts.Evaluation.Library;
using Artifacts.Evaluation.Origins;
using Microsoft.CodeAnalysis;

namespace Artifacts.Evaluation.Types;

/// <summary>Equality, hash code, text and order of a type's values: the author's members, or what C# makes of a record or struct.</summary>
internal sealed class TypeMembers
{
    private readonly UserType owner;
    private readonly Lazy<UserMethod?> equals;
    private readonly Lazy<UserMethod?> typedEquals;
    private readonly Lazy<UserMethod?> hash;
    private readonly Lazy<UserMethod?> text;
    private readonly Lazy<UserMethod?> print;
    private readonly Lazy<UserMethod?> compare;
    private readonly Lazy<UserMethod?> formatted;

    public TypeMembers(UserType owner)
    {
        this.owner = owner;
        equals = new(() => Written("Equals", OverridesObject));
        typedEquals = new(() => Written("Equals", method => !method.IsStatic && !method.IsOverride
            && method.Parameters is [{ Type: INamedTypeSymbol type }] && SymbolEqualityComparer.Default.Equals(type, method.ContainingType)));
        hash = new(() => Written("GetHashCode", OverridesObject));
        text = new(() => Written("ToString", OverridesObject));
        print = new(() => Written("PrintMembers", method => method.Parameters.Length == 1));
        compare = new(() => owner.Implementation("System.IComparable<T>", "CompareTo") ?? owner.Implementation("System.IComparable", "CompareTo"));
        formatted = new(() => owner.Implementation("System.IFormattable", "ToString"));
    }

    private bool IsRecordClass => owner.Symbol.IsRecord && !owner.IsStruct;

    private bool HasValueEquality => owner.Symbol.IsRecord || owner.Symbol.IsAnonymousType || owner.IsStruct;

    public bool AreEqual(object self, object? other)
    {
        if (equals.Value is { } written)
        {
            return (bool)written.Invoke(self, [other], null)!;
        }

        if (typedEquals.Value is { } typed && (owner.Symbol.IsRecord || ImplementsEquatable))
        {
            return (other is null ? !owner.IsStruct : typed.Container.Accepts(other)) && (bool)typed.Invoke(self, [other], null)!;
        }

        return HasValueEquality ? AreFieldsEqual(self, other) : ReferenceEquals(self, other);
    }

    /// <summary>What the compiler writes for records and the runtime for structs: same type, equal fields.</summary>
    public bool AreFieldsEqual(object self, object? other)
    {
        if (ReferenceEquals(self, other))
        {
            return true;
        }

        if (other is null || (IsRecordClass ? !owner.Accepts(other) : UserType.TypeOf(other) != owner))
        {
            return false;
        }

        Enter();
        try
        {
            return (!IsRecordClass || AreEqualInBase(self, other)) && AreOwnFieldsEqual(UserType.FieldsOf(self), UserType.FieldsOf(other));
        }
        finally
        {
            owner.Session.Leave();
        }
    }

    private bool AreEqualInBase(object self, object other) => owner.Base?.Members switch
    {
        null => Equals(Contract(self), Contract(other)),
        { typedEquals.Value: { } written } => (bool)written.Invoke(self, [other], null)!,
        var parent => parent.AreFieldsEqual(self, other),
    };

    // The author may write the property that says as which type a record compares.
    private static object? Contract(object record)
    {
        var type = UserType.TypeOf(record)!;
        var written = type.Symbol.GetMembers("EqualityContract").OfType<IPropertySymbol>().FirstOrDefault(property => !property.IsImplicitlyDeclared);
        return written is null ? new EvaluatedType(type) : type.Method(written.GetMethod!, []).Invoke(record, [], null);
    }

    private bool AreOwnFieldsEqual(object?[] left, object?[] right)
    {
        var (start, end) = OwnFields;
        for (var index = start; index < end; index++)
        {
            if (!Equals(left[index], right[index]))
            {
                return false;
            }
        }

        return true;
    }

    public int Hash(object self)
    {
        if (hash.Value is { } written)
        {
            return (int)written.Invoke(self, [], null)!;
        }

        if (!HasValueEquality)
        {
            return RuntimeHelpers.GetHashCode(self);
        }

        Enter();
        try
        {
            var code = default(HashCode);
            code.Add(IsRecordClass ? HashInBase(self) : 0);
            var fields = UserType.FieldsOf(self);
            var (start, end) = OwnFields;
            for (var index = start; index < end; index++)
            {
                code.Add(fields[index]);
            }

            return code.ToHashCode();
        }
        finally
        {
            owner.Session.Leave();
        }
    }

    private int HashInBase(object self) => owner.Base is { } parent ? parent.Members.Hash(self) : Contract(self)?.GetHashCode() ?? 0;

    public string Text(object self)
    {
        if (text.Value is { } written)
        {
            return (string?)written.Invoke(self, [], null) ?? "";
        }

        if (!owner.Symbol.IsRecord && !owner.Symbol.IsAnonymousType)
        {
            return owner.RuntimeName;
        }

        Enter();
        try
        {
            var builder = new StringBuilder();
            Write(builder, owner.Symbol.Name + (owner.Symbol.IsAnonymousType ? "{ " : " { "));
            if (UserType.TypeOf(self)!.Members.Print(self, builder))
            {
                Write(builder, " ");
            }

            owner.Session.ChargeText(builder.Length, owner.Session.CurrentSite ?? owner.DeclarationSite);
            Write(builder, "}");
            var provenance = owner.Session.Provenance;
            return provenance.IsKept
                ? provenance.Made(builder.ToString(), new TextPieces().Add(provenance.Builders.Slice(builder, 0, builder.Length, owner.DeclarationSite)), owner.DeclarationSite)
                : builder.ToString();
        }
        finally
        {
            owner.Session.Leave();
        }
    }

    /// <summary>The text that the author's own <c>ToString</c> gives; <see langword="null"/> where there is none.</summary>
    public string? WrittenText(object self) => text.Value is { } written ? (string?)written.Invoke(self, [], null) ?? "" : null;

    // What the type says of itself stands in its declaration; what a value says is the value's own.
    private void Write(StringBuilder builder, string added)
    {
        builder.Append(added);
        if (owner.Session.Provenance.IsKept)
        {
            owner.Session.Provenance.Builders.Appended(builder, [new TextPiece(added.Length, added, 0, owner.DeclarationSite)], owner.DeclarationSite);
        }
    }

    /// <summary>The text in a format, where the author's type is <see cref="IFormattable"/>; else its plain text.</summary>
    public string Text(object self, string? format) => formatted.Value is null
        ? Text(self)
        : (string?)formatted.Value.Invoke(self, [format, null], null) ?? "";

    /// <summary>Writes <c>Name = value, …</c> of the public fields and properties, base class first.</summary>
    public bool Print(object self, StringBuilder builder)
    {
        if (print.Value is { } written)
        {
            return (bool)written.Invoke(self, [builder], null)!;
        }

        var any = owner.Base?.Members.Print(self, builder) ?? false;
        foreach (var member in owner.Symbol.GetMembers())
        {
            if (!IsPrinted(member))
            {
                continue;
            }

            Write(builder, $"{(any ? ", " : "")}{member.Name} = ");
            Write(builder, Texts.Of(owner.Session, owner.Session.CurrentSite ?? owner.DeclarationSite, ValueOf(self, member)));
            owner.Session.ChargeText(builder.Length, owner.Session.CurrentSite ?? owner.DeclarationSite);
            any = true;
        }

        return any;
    }

    public int Compare(object self, object? other) => compare.Value is { } written
        ? (int)written.Invoke(self, [other], null)!
        : throw new ArgumentException("At least one object must implement IComparable.");

    private static bool IsPrinted(ISymbol member) => member is { IsStatic: false, DeclaredAccessibility: Accessibility.Public }
        && member switch
        {
            IFieldSymbol field => !field.IsImplicitlyDeclared && !field.IsConst,
            IPropertySymbol property => !property.IsIndexer && !property.IsOverride && property.GetMethod is not null,
            _ => false,
        };

    private bool ImplementsEquatable => owner.Symbol.AllInterfaces.Any(type => type.OriginalDefinition.ToDisplayString() == "System.IEquatable<T>");

    private object? ValueOf(object self, ISymbol member)
    {
        if (owner.Symbol.IsAnonymousType)
        {
            return UserType.FieldsOf(self)[owner.Layout[member.Name]];
        }

        if (member is IFieldSymbol field)
        {
            return UserType.FieldsOf(self)[owner.Layout[field]];
        }

        // A property of a base record may be overridden further down.
        var getter = ((IPropertySymbol)member).GetMethod!;
        var actual = UserType.TypeOf(self)!;
        var method = getter.IsVirtual || getter.IsAbstract
            ? actual.FindOverride(getter.OriginalDefinition, [])!
            : owner.Method(getter, []);
        return method.Invoke(self, [], null);
    }

    // The parameters of a primary constructor of a class or record that hold no property take no part.
    private (int Start, int End) OwnFields =>
        (owner.Layout.OwnStart, owner.IsStruct && !owner.Symbol.IsRecord ? owner.Layout.Types.Count : owner.Layout.OwnParametersStart);

    // A member that only hides one of object is not called through object.
    private static bool OverridesObject(IMethodSymbol method)
    {
        var root = method;
        while (root.OverriddenMethod is { } overridden)
        {
            root = overridden;
        }

        return root.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType;
    }

    private UserMethod? Written(string name, Func<IMethodSymbol, bool> accepts)
    {
        for (var type = owner; type is not null; type = type.Base)
        {
            foreach (var method in type.Symbol.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (accepts(method) && !method.IsImplicitlyDeclared)
                {
                    return type.Method(method, []);
                }
            }

            if (type.Symbol.IsRecord && name is "Equals" or "GetHashCode" or "ToString" or "PrintMembers" && !IsSealedAbove(type, name))
            {
                // A record writes these anew, so a base's own version does not reach further down.
                return null;
            }
        }

        return null;
    }

    private static bool IsSealedAbove(UserType type, string name)
    {
        for (var parent = type.Base; parent is not null && name == "ToString"; parent = parent.Base)
        {
            if (parent.Symbol.GetMembers(name).OfType<IMethodSymbol>().Any(method => method.IsSealed && !method.IsImplicitlyDeclared))
            {
                return true;
            }
        }

        return false;
    }

    // Values that contain themselves would otherwise run the compiler out of stack.
    private void Enter()
    {
        var site = owner.Session.CurrentSite ?? owner.DeclarationSite;
        owner.Session.Charge(4 + owner.DefaultFields.Length, site);
        owner.Session.Enter(owner.Symbol, site);
    }
}
