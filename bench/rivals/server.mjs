/** @neo4j/graphql over the bench's graph, with the server that zhengtu uses. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Region @node(labels: ["Region"]) {
    id: ID!
    name: String!
    projects: [Project!]! @relationship(type: "LOCATED_IN", direction: IN)
  }
  type Project @node(labels: ["Project"]) {
    id: ID!
    name: String!
    investment: Float
    owners: [Enterprise!]! @relationship(type: "UNDERTAKES", direction: IN)
    industries: [Industry!]! @relationship(type: "IN_INDUSTRY", direction: OUT)
  }
  type Enterprise @node(labels: ["Enterprise"]) {
    id: ID!
    name: String!
  }
  type Industry @node(labels: ["Industry"]) {
    id: ID!
    name: String!
    projects: [Project!]! @relationship(type: "IN_INDUSTRY", direction: IN)
  }
`;
const { NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: false, graphiql: false }));
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
process.on('disconnect', () => process.exit(0));
