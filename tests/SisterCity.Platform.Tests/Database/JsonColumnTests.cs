using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using SisterCity.Json;
using SisterCity.Model;

namespace SisterCity.Platform.Tests.Database;

/// <summary>Records in a column of JSON: Npgsql asks for their members by the names that stand on them as attributes, and finds what was written.</summary>
public sealed class JsonColumnTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    // What PostgreSQL compares as it is. A code or a date is a type that Npgsql has to be told of.
    private static readonly Type[] Plain = [typeof(string), typeof(int?), typeof(long?), typeof(bool?), typeof(decimal?)];

    [PostgresFact]
    public async Task A_query_finds_every_member_that_is_there()
    {
        var agreements = RealAgreements();
        await using var archive = new Archive(server.ConnectionString);
        await archive.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"Agreements\"");
        await archive.Database.ExecuteSqlRawAsync(archive.Database.GenerateCreateScript());
        archive.Agreements.AddRange(agreements.Select(agreement => new AgreementRow { Document = agreement }));
        await archive.SaveChangesAsync();

        var asked = 0;
        foreach (var isThere in Questions())
        {
            var expected = agreements.Count(isThere.Compile());
            (await archive.Agreements.Where(OfTheRow(isThere)).CountAsync()).Should().Be(expected, because: isThere.ToString());
            asked += expected;
        }

        asked.Should().BePositive();
        var numbered = agreements.First(agreement => agreement.Number is not null);
        (await archive.Agreements.Where(row => row.Document.Number == numbered.Number).Select(row => row.Document).ToListAsync()).Should().Contain(numbered);
    }

    [PostgresFact]
    public async Task A_document_comes_back_equal_and_an_equal_one_is_not_written_again()
    {
        var unknown = RegisterReader.ReadRecord<Agreement>("""{"id":"a","kind":"wish","number":"N-1","x-box":"12 W"}"""u8.ToArray()).Value!;
        await using var archive = new Archive(server.ConnectionString);
        await archive.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"Agreements\"");
        await archive.Database.ExecuteSqlRawAsync(archive.Database.GenerateCreateScript());
        foreach (var agreement in (Agreement[])[unknown, .. RealAgreements()])
            archive.Agreements.Add(new AgreementRow { Document = agreement });
        await archive.SaveChangesAsync();

        await using var later = new Archive(server.ConnectionString);
        (await later.Agreements.OrderBy(row => row.Id).Select(row => row.Document).ToListAsync()).Should().Equal([unknown, .. RealAgreements()]);
        (await later.Database.SqlQueryRaw<string>("SELECT \"Document\" ->> 'x-box' AS \"Value\" FROM \"Agreements\" WHERE \"Document\" ->> 'number' = 'N-1'").SingleAsync()).Should().Be("12 W");
        foreach (var row in await later.Agreements.ToListAsync())
            later.Entry(row).Property(kept => kept.Document).CurrentValue = RegisterReader.ReadRecord<Agreement>(RegisterWriter.WriteRecord(row.Document)).Value!;
        (await later.SaveChangesAsync()).Should().Be(0);
    }

    /// <summary>For each plain member of an agreement, and of the records within it: is it there?</summary>
    private static IEnumerable<Expression<Func<Agreement, bool>>> Questions()
    {
        var agreement = Expression.Parameter(typeof(Agreement), "agreement");
        return Members(agreement, depth: 2).Select(member =>
            Expression.Lambda<Func<Agreement, bool>>(Expression.AndAlso(Exists(member), Expression.NotEqual(member, Expression.Constant(null, member.Type))), agreement));
    }

    private static IEnumerable<MemberExpression> Members(Expression record, int depth)
    {
        foreach (var property in record.Type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (Plain.Contains(property.PropertyType))
                yield return Expression.Property(record, property);
            else if (depth > 0 && property.PropertyType is { IsClass: true, Namespace: "SisterCity.Model" })
            {
                foreach (var inner in Members(Expression.Property(record, property), depth - 1))
                    yield return inner;
            }
        }
    }

    /// <summary>Whether the records around a member are there.</summary>
    private static Expression Exists(MemberExpression member) =>
        member.Expression is MemberExpression around ? Expression.AndAlso(Exists(around), Expression.NotEqual(around, Expression.Constant(null, around.Type))) : Expression.Constant(true);

    private static Expression<Func<AgreementRow, bool>> OfTheRow(Expression<Func<Agreement, bool>> question)
    {
        var row = Expression.Parameter(typeof(AgreementRow), "row");
        return Expression.Lambda<Func<AgreementRow, bool>>(new Replacement(question.Parameters[0], Expression.Property(row, nameof(AgreementRow.Document))).Visit(question.Body), row);
    }

    private static List<Agreement> RealAgreements() =>
        [.. Directory.EnumerateFiles(Repository.At("samples", "data"), "*.json").Order(StringComparer.Ordinal).SelectMany(file => RegisterReader.Read(File.ReadAllBytes(file)).Value!.Agreements)];

    private sealed class Replacement(Expression from, Expression to) : ExpressionVisitor
    {
        [return: NotNullIfNotNull(nameof(node))]
        public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);
    }
}
