export { AnswerError, makeClient, type Ask, type ClientOptions, type Operation } from './client.ts';
export * from './operations.ts';
