# The bot alone, as one bundle. Beside it lie its texts, and the drawing library with its fonts; no other package is needed.
FROM node:26.10.0-alpine AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY build.ts ./
COPY src ./src
# Not through npm, which would look for the pinned Node, and its install script did not run.
RUN node build.ts

FROM node:26.10.0-alpine
ENV NODE_ENV=production DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/node_modules/@napi-rs ./node_modules/@napi-rs
COPY --from=build /app/node_modules/@fontsource ./node_modules/@fontsource
COPY --from=build /app/dist ./dist
COPY locales ./locales
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 8080
# Nothing is written outside /data: run it with --read-only.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 8080}/healthz`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Garbage of short life fills no more than this (MB) before it is collected: a burst of people leaves less memory behind.
CMD ["node", "--max-semi-space-size=4", "dist/main.mjs"]
